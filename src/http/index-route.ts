/** The index of the service: what there is, and where. */
import { CATALOGUE_PATH } from '../descriptions/catalogue.ts'
import { DATA_PACKAGE_PATH } from '../descriptions/data-package.ts'
import { closed, type JsonSchema, LABEL, revisionSchema } from '../descriptions/schemas.ts'
import { ROOT } from '../ogc/feature-collections.ts'
import type { Language } from '../resources/define.ts'
import { REVISION_EXAMPLE } from '../resources/identity.ts'
import { RESOURCES } from '../resources/index.ts'
import { jsonRoute } from './json-route.ts'
import type { Question } from './route.ts'

const url = { type: 'string', format: 'uri' }

export const INDEX_EXAMPLE = {
  data: [
    {
      name: 'laureates',
      title: { en: 'Laureates', fr: 'Lauréats' },
      url: 'http://127.0.0.1:3000/v1/laureates',
      total: 13,
    },
  ],
  meta: { revision: REVISION_EXAMPLE },
  links: { docs: 'http://127.0.0.1:3000/docs' },
}

export function indexSchema(language: Language): JsonSchema {
  return closed({
    data: {
      type: 'array',
      items: closed({
        name: { type: 'string' },
        title: LABEL,
        url,
        total: { type: 'integer', minimum: 0 },
      }),
    },
    meta: closed({ revision: revisionSchema(language) }),
    links: { type: 'object', additionalProperties: url },
  })
}

export function indexOf({ revision, links }: Pick<Question, 'revision' | 'links'>) {
  return {
    data: RESOURCES.map((resource) => {
      const { name, title, path } = resource
      return { name, title, url: links.to(`/v1/${path}`), total: revision.count(resource) }
    }),
    meta: { revision: revision.id },
    links: {
      self: links.to('/v1'),
      docs: links.to('/docs'),
      embed: links.to('/embed'),
      openapi: links.to('/openapi.json'),
      openapi_fr: links.to('/openapi.fr.json'),
      ogc: links.to(ROOT),
      catalogue: links.to(`${CATALOGUE_PATH}.jsonld`),
      data_package: links.to(DATA_PACKAGE_PATH),
      terms: links.to('/terms'),
      context: links.to('/context.jsonld'),
      problems: links.to('/problems'),
      scdl_subventions: links.to('/v1/exports/scdl-subventions.csv'),
      database: links.to('/v1/database.sqlite'),
    },
  }
}

export const indexRoute = jsonRoute({
  path: '/v1',
  id: 'getIndex',
  dated: true,
  summary: {
    en: 'What there is: the resources, and where the documents are',
    fr: 'Ce qu’il y a : les ressources et les documents',
  },
  description: {
    en: 'Every resource with its address and the number of its records, and the addresses of the documents.',
    fr: 'Chaque ressource avec son adresse et le nombre de ses fiches, et les adresses des documents.',
  },
  schema: indexSchema,
  example: INDEX_EXAMPLE,
  body: indexOf,
})
