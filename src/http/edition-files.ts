/** The records of one edition as files: complete, and at addresses without a query, for portals to keep. */
import { pascalCase } from '../descriptions/schemas.ts'
import { NOTHING } from '../queries/include.ts'
import { representationsOf } from '../representations/index.ts'
import type { BulkForm } from '../representations/representation.ts'
import type { Localised, Resource } from '../resources/define.ts'
import { editions } from '../resources/editions.ts'
import { relationsOf } from '../resources/relations.ts'
import { parametersOf, pathOf } from './collections.ts'
import { exportAnswer, fileHeaders, schemaLinks } from './exports.ts'
import { idParameter, itemRoute } from './items.ts'
import type { Link } from './links.ts'
import type { Given } from './parameters/parameter.ts'
import { readQuery } from './parameters/query.ts'
import { canonicalQuery } from './query-string.ts'
import { addressIn, defineRoute, pathTo, type Question, type Route } from './route.ts'
import { unknownRecord } from './unknown-record.ts'

/** The records of a resource that belong to an edition, as files. */
export interface EditionFiles {
  readonly resource: Resource
  readonly route: Route
  /** One file for each. */
  readonly forms: readonly BulkForm[]
}

const OF_AN_EDITION = relationsOf(editions).map(({ resource, foreignKey }): EditionFiles => {
  const forms = filesIn(resource)
  return { resource, route: filesRoute(resource, foreignKey, forms), forms }
})

export const editionFilesRoutes: readonly Route[] = OF_AN_EDITION.map(({ route }) => route)

/** All that is published of an edition, its own record last. */
export const EDITION_FILES: readonly EditionFiles[] = [
  ...OF_AN_EDITION,
  { resource: editions, route: itemRoute(editions), forms: filesIn(editions) },
]

/** The forms that hold all records at once. */
function filesIn(resource: Resource): BulkForm[] {
  return representationsOf(resource)
    .filter((form) => form.kind === 'bulk')
    .filter(({ pageSize }) => pageSize === undefined)
}

function filesRoute(resource: Resource, field: string, [first, ...more]: readonly BulkForm[]): Route {
  // Every resource has CSV.
  const forms = [first as BulkForm, ...more] as const
  const path = `${pathOf(editions)}/{id}/${resource.path}`
  const { title } = resource
  return defineRoute<Record<never, never>, BulkForm>({
    path,
    parameters: {},
    produces: forms,
    negotiated: true,
    cacheable: true,
    dated: true,
    operation: {
      id: `get${pascalCase(title.en)}OfEdition`,
      tag: editions.title,
      summary: {
        en: `Download the ${title.en.toLowerCase()} of an edition`,
        fr: `${title.fr} d’une édition : le fichier`,
      },
      description: descriptionOf(forms, pathTo({ path }, editions.fields.id.example)),
      pathParameters: [idParameter(editions)],
      content: () =>
        Object.fromEntries(
          forms.map(({ mediaType, schema = { type: 'string' } }) => [mediaType, { schema }]),
        ),
      problems: [400, 404, 406, 414, 431, 500, 503],
    },
    mayTakeLong: () => true,
    keeps: () => true,
    answer(question) {
      const { id, format, revision, links } = question
      if (revision.record(editions, id, NOTHING) === null) throw unknownRecord(editions, id, revision)
      const whole = exportAnswer(resource, questionFor(resource, [{ name: field, value: id }], question))
      const address = (form: BulkForm) => links.to(addressIn(pathTo({ path }, id), form))
      return {
        ...whole,
        headers: {
          ...whole.headers,
          ...fileHeaders(`${resource.path}-${id}`, format),
        },
        related: [
          ...schemaLinks(resource, format, links),
          ...forms
            .filter((other) => other !== format)
            .map((other): Link => ['alternate', address(other), other.mediaType]),
        ],
      }
    },
  })
}

function descriptionOf(forms: readonly BulkForm[], path: string): Localised {
  const addresses = forms.map((form) => `\`${addressIn(path, form)}\``).join(', ')
  return {
    en: `All of them, in one file. Each form has an address to keep: ${addresses}.`,
    fr: `Toutes les fiches, en un fichier. Chaque forme a une adresse à garder : ${addresses}.`,
  }
}

/** The question to the collection that selects the same records. */
function questionFor(
  resource: Resource,
  given: readonly Given[],
  question: Question<Record<never, never>, BulkForm>,
) {
  const { format, revision, links } = question
  const path = pathOf(resource)
  const asked = { path, address: addressIn(path, format), format, revision: revision.id, links }
  const query = readQuery(parametersOf(resource), given, asked)
  return { ...question, query, canonical: canonicalQuery(given) }
}
