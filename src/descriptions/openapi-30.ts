/** An OpenAPI 3.0 document of some operations, for clients that read no other version. */
import type { Language, Localised } from '../resources/define.ts'
import {
  type ApiDescription,
  deprecatedIn,
  type Operation,
  type PathParameter,
  type QueryParameter,
  tags,
} from './openapi.ts'
import { ACCEPT_LANGUAGE, ANSWER } from './openapi-texts.ts'
import type { JsonSchema } from './schemas.ts'

export interface Api30 extends ApiDescription {
  readonly title: Localised
  readonly description: Localised
  /** The schemas that the operations refer to, by name; in the dialect of OpenAPI 3.0. */
  readonly schemas: Readonly<Record<string, JsonSchema>>
}

/**
 * The whole document. What several operations share stands once, under `components`, and the operations refer
 * to it; what is an operation's own stands within it.
 */
export function openApi30(api: Api30): object {
  const { language, version, server, publisher, operations, problems, problemSchema } = api
  const shared = sharedBy(operations)
  const paths = operations.map((operation) => [operation.path, { get: describe(operation, api, shared) }])
  const used = new Set(operations.flatMap((operation) => operation.problems))
  // A keyword that JSON Schema has, and OpenAPI 3.0 has not.
  const { dependentRequired: _, ...problem } = problemSchema(language)
  const responses = [...problems].filter(([status]) => used.has(status))
  return {
    openapi: '3.0.3',
    info: {
      title: api.title[language],
      version,
      description: api.description[language],
      contact: { name: publisher.name, url: publisher.url, email: publisher.email },
      license: publisher.licence,
    },
    security: [],
    servers: [{ url: server }],
    tags: tags(operations, language),
    paths: Object.fromEntries(paths),
    components: {
      parameters: {
        ...Object.fromEntries([...shared].map((one) => [one.name, queryParameter(one, language)])),
        [ACCEPT]: acceptLanguage(language),
      },
      schemas: { ...api.schemas, Problem: problem },
      responses: Object.fromEntries(responses.map(([, { name, response }]) => [name, response(language)])),
    },
  }
}

/** The query parameters that more than one operation has. */
function sharedBy(operations: readonly Operation[]): ReadonlySet<QueryParameter> {
  const all = operations.flatMap(({ query }) => query)
  return new Set(all.filter((one, index) => all.indexOf(one) !== index))
}

function describe(operation: Operation, { language, problems }: Api30, shared: ReadonlySet<QueryParameter>) {
  const failures = operation.problems.map((status) => {
    return [String(status), { $ref: `#/components/responses/${problems.get(status)?.name}` }]
  })
  return {
    operationId: operation.id,
    tags: [operation.tag[language]],
    summary: operation.summary[language],
    description: operation.description[language],
    ...deprecatedIn(operation),
    parameters: [
      ...operation.pathParameters.map((parameter) => pathParameter(parameter, language)),
      ...operation.query.map((one) =>
        shared.has(one) ? parameterReference(one.name) : queryParameter(one, language),
      ),
      ...(operation.localised ? [parameterReference(ACCEPT)] : []),
    ],
    responses: {
      '200': { description: ANSWER[language], content: operation.content(language) },
      ...Object.fromEntries(failures),
    },
  }
}

const ACCEPT = 'Accept-Language'

const parameterReference = (name: string) => ({ $ref: `#/components/parameters/${name}` })

function acceptLanguage(language: Language) {
  return {
    name: ACCEPT,
    in: 'header',
    required: false,
    description: ACCEPT_LANGUAGE[language],
    schema: { type: 'string' },
  }
}

function pathParameter({ name, description, schema }: PathParameter, language: Language) {
  return { name, in: 'path', required: true, description: description[language], schema }
}

function queryParameter(parameter: QueryParameter, language: Language) {
  const { name, description, schema, explode } = parameter
  return {
    name,
    in: 'query',
    required: false,
    description: description[language],
    ...deprecatedIn(parameter),
    style: 'form',
    explode,
    schema,
  }
}
