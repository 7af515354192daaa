/** The routes about the service itself: its index, the brochures, the errors it can answer, its health. */
import { REVISION_EXAMPLE } from '../descriptions/examples.ts'
import type { PathParameter } from '../descriptions/openapi.ts'
import { closed, type JsonSchema, revisionSchema } from '../descriptions/schemas.ts'
import type { Language, Localised } from '../resources/define.ts'
import { editions } from '../resources/editions.ts'
import { RESOURCES } from '../resources/index.ts'
import { PROBLEMS } from './problems.ts'
import { idParameter, unknownName, unknownRecord } from './records.ts'
import { type Answer, defineRoute, type Question, type Route } from './route.ts'

export const SERVICE_TAG: Localised = { en: 'Service', fr: 'Service' }

const JSON_TYPE = 'application/json'

interface JsonRoute {
  path: string
  id: string
  summary: Localised
  description: Localised
  schema: (language: Language) => JsonSchema
  example: unknown
  body: (question: Question) => unknown
  pathParameters?: readonly PathParameter[]
  problems?: readonly number[]
  cacheable?: boolean
}

/** A route whose only answer is a JSON document, whatever Accept says. */
function jsonRoute(route: JsonRoute): Route {
  return defineRoute({
    path: route.path,
    parameters: {},
    produces: [{ mediaType: JSON_TYPE }],
    negotiated: false,
    cacheable: route.cacheable ?? true,
    operation: {
      id: route.id,
      tag: SERVICE_TAG,
      summary: route.summary,
      description: route.description,
      pathParameters: route.pathParameters ?? [],
      content: (language) => ({ [JSON_TYPE]: { schema: route.schema(language), example: route.example } }),
      problems: route.problems ?? [400, 414, 431, 500, 503],
    },
    answer: (question): Answer => ({
      type: `${JSON_TYPE}; charset=utf-8`,
      body: JSON.stringify(route.body(question)),
    }),
  })
}

const text = { type: 'string' }
const url = { type: 'string', format: 'uri' }
const localised = closed({ en: text, fr: text })
const kindSchema = closed({ code: text, status: { type: 'integer' }, title: localised, hint: localised })

export const indexRoute = jsonRoute({
  path: '/v1',
  id: 'getIndex',
  summary: {
    en: 'What there is: the resources, and where the documents are',
    fr: 'Ce qu’il y a : les ressources et les documents',
  },
  description: {
    en: 'Every resource with its address and the number of its records, and the addresses of the documents.',
    fr: 'Chaque ressource avec son adresse et le nombre de ses fiches, et les adresses des documents.',
  },
  schema: (language) =>
    closed({
      data: {
        type: 'array',
        items: closed({ name: text, title: localised, url, total: { type: 'integer', minimum: 0 } }),
      },
      meta: closed({ revision: revisionSchema(language) }),
      links: { type: 'object', additionalProperties: url },
    }),
  example: {
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
  },
  body: ({ revision, links }) => ({
    data: RESOURCES.map((resource) => {
      const { name, title, path } = resource
      return { name, title, url: links.to(`/v1/${path}`), total: revision.count(resource) }
    }),
    meta: { revision: revision.id },
    links: {
      self: links.to('/v1'),
      docs: links.to('/docs'),
      openapi: links.to('/openapi.json'),
      openapi_fr: links.to('/openapi.fr.json'),
      problems: links.to('/problems'),
    },
  }),
})

export const problemsRoute = jsonRoute({
  path: '/problems',
  id: 'listProblems',
  summary: {
    en: 'Every error that the service can answer',
    fr: 'Toutes les erreurs que le service peut répondre',
  },
  description: {
    en: 'The catalogue of errors: their stable codes, statuses, titles, and what to do instead.',
    fr: 'Le catalogue des erreurs : codes stables, statuts, titres, et quoi faire à la place.',
  },
  schema: () => closed({ data: { type: 'array', items: kindSchema } }),
  example: { data: [{ code: 'unknown_record', ...PROBLEMS.unknown_record }] },
  body: () => ({ data: Object.entries(PROBLEMS).map(([code, problem]) => ({ code, ...problem })) }),
})

export const problemRoute = jsonRoute({
  path: '/problems/{code}',
  id: 'getProblem',
  summary: { en: 'One error that the service can answer', fr: 'Une erreur que le service peut répondre' },
  description: {
    en: 'What an error means: the `type` of a problem is the address of this document.',
    fr: 'Ce que signifie une erreur : le `type` d’un problème est l’adresse de ce document.',
  },
  pathParameters: [
    {
      name: 'code',
      description: { en: 'The stable code of the error.', fr: 'Le code stable de l’erreur.' },
      schema: { type: 'string', enum: Object.keys(PROBLEMS) },
      example: 'unknown_record',
    },
  ],
  schema: () => closed({ data: kindSchema }),
  example: { data: { code: 'unknown_record', ...PROBLEMS.unknown_record } },
  problems: [400, 404, 414, 431, 500, 503],
  body({ id: code }) {
    const problem = Object.entries(PROBLEMS).find(([name]) => name === code)
    if (problem === undefined) throw unknownName('problem', code, Object.keys(PROBLEMS))
    return { data: { code, ...problem[1] } }
  },
})

export const liveRoute = jsonRoute({
  path: '/health/live',
  id: 'getLiveness',
  summary: { en: 'Whether the process answers at all', fr: 'Si le processus répond' },
  description: { en: 'Answers as long as the process runs.', fr: 'Répond tant que le processus tourne.' },
  schema: () => closed({ status: { type: 'string', enum: ['live'] } }),
  example: { status: 'live' },
  cacheable: false,
  body: () => ({ status: 'live' }),
})

export const readyRoute = jsonRoute({
  path: '/health/ready',
  id: 'getReadiness',
  summary: { en: 'Whether the data can be read', fr: 'Si les données sont lisibles' },
  description: {
    en: 'Reads from the database: answers 200 with the revision, or an error.',
    fr: 'Lit dans la base : répond 200 avec la révision, ou une erreur.',
  },
  schema: (language) =>
    closed({ status: { type: 'string', enum: ['ready'] }, revision: revisionSchema(language) }),
  example: { status: 'ready', revision: REVISION_EXAMPLE },
  cacheable: false,
  body({ revision }) {
    revision.count(editions)
    return { status: 'ready', revision: revision.id }
  },
})

export const brochureRoute = defineRoute({
  path: '/v1/editions/{id}/brochure',
  parameters: {},
  produces: [{ mediaType: 'text/plain' }],
  negotiated: false,
  cacheable: true,
  operation: {
    id: 'getBrochure',
    tag: editions.title,
    summary: { en: 'Read the text of an edition’s brochure', fr: 'Éditions : le texte de la brochure' },
    description: {
      en: 'The source of the edition, byte for byte; `provenance` and `findings` count its lines from 1.',
      fr: 'La source de l’édition, octet pour octet ; `provenance` et `findings` comptent ses lignes à partir de 1.',
    },
    pathParameters: [idParameter(editions)],
    content: () => ({
      'text/plain': { schema: text, example: "LES LAUREATS DE L'APPEL À PROJETS PROGR'ESS\n" },
    }),
    problems: [400, 404, 414, 431, 500, 503],
  },
  answer({ id, revision }) {
    const brochure = revision.brochure(id)
    if (brochure === null) throw unknownRecord(editions, id, revision)
    return { type: 'text/plain; charset=utf-8', body: brochure }
  },
})
