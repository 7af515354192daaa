/** The route of one record of a resource. */
import { itemExample } from '../descriptions/examples.ts'
import type { Content } from '../descriptions/openapi.ts'
import { schemaName, schemaReference } from '../descriptions/schemas.ts'
import { representationsOf } from '../representations/index.ts'
import type { Resource } from '../resources/define.ts'
import { itemAnswer } from './item-answer.ts'
import { fieldsParameter } from './parameters/fields.ts'
import { includeParameter } from './parameters/include.ts'
import { languageParameter } from './parameters/language.ts'
import { defineRoute, type Route } from './route.ts'

export function itemRoute(resource: Resource): Route {
  return defineRoute({
    path: `/v1/${resource.path}/{id}`,
    parameters: {
      fields: fieldsParameter(resource),
      include: includeParameter(resource, false),
      language: languageParameter,
    },
    produces: representationsOf(resource),
    negotiated: true,
    localised: ({ speaks }) => speaks?.includes('item') === true,
    cacheable: true,
    dated: true,
    operation: {
      id: `get${schemaName(resource)}`,
      tag: resource.title,
      summary: { en: `Read one ${resource.singular.en}`, fr: `${resource.title.fr} : une fiche` },
      description: resource.description,
      pathParameters: [idParameter(resource)],
      content: () => contents(resource, `${schemaName(resource)}Item`, itemExample(resource)),
      problems: [400, 404, 406, 414, 429, 431, 500, 503],
    },
    // What is embedded in one record may be as much as in many.
    mayTakeLong: ({ include }, { adds }) => include.relations.length > 0 || adds !== undefined,
    answer: (question) => itemAnswer(resource, question),
  })
}

/** The path parameter that names a record of the resource. */
export function idParameter({ fields: { id } }: Resource) {
  return { name: 'id', description: id.description, schema: { type: 'string' }, example: id.example }
}

/** What the contract says of an answer: its schema and an example in JSON, and the other forms that it can take. */
export function contents(resource: Resource, schema: string, example: unknown): Record<string, Content> {
  const json = { schema: schemaReference(schema), example }
  return Object.fromEntries(
    representationsOf(resource).map((form) => {
      return [
        form.mediaType,
        form.kind === 'paged' && form.schema === undefined
          ? json
          : { schema: form.schema ?? { type: 'string' } },
      ]
    }),
  )
}
