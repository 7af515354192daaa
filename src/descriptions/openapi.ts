/** The contract: an OpenAPI 3.1 document in either language, composed from the operations of the routes. */
import type { Language, Localised } from '../resources/define.ts'
import { RESOURCES } from '../resources/index.ts'
import {
  ACCEPT_LANGUAGE,
  ANSWER,
  DESCRIPTION,
  ETAG,
  LAST_MODIFIED,
  LINK,
  NOT_MODIFIED,
  PART,
  SERVER,
  SERVICE_TAG,
  SUMMARY,
  TITLE,
} from './openapi-texts.ts'
import type { Publisher } from './publisher.ts'
import {
  collectionSchema,
  excerptSchema,
  itemSchema,
  type JsonSchema,
  recordSchema,
  relatedName,
  relatedSchema,
  schemaName,
  traceSchema,
} from './schemas.ts'

export interface PathParameter {
  readonly name: string
  readonly description: Localised
  readonly schema: JsonSchema
  readonly example: unknown
}

export interface QueryParameter extends PathParameter {
  readonly explode: boolean
  /** Whether there is no answer without it; by default, there is. */
  readonly required?: boolean
  /** Whether it will be given up; by default, not. */
  readonly deprecated?: true
}

export interface Content {
  readonly schema: JsonSchema
  readonly example?: unknown
}

/** What the contract says of one route. */
export interface Operation {
  readonly path: string
  /** The `operationId`. */
  readonly id: string
  readonly tag: Localised
  /** At most 120 characters. */
  readonly summary: Localised
  readonly description: Localised
  /** Whether it will be given up; by default, not. */
  readonly deprecated?: true
  readonly pathParameters: readonly PathParameter[]
  readonly query: readonly QueryParameter[]
  /** Whether Accept-Language chooses the language of what the answer says about the data. */
  readonly localised: boolean
  /** Whether the answer says when the data last changed. */
  readonly dated: boolean
  /** The successful answer, by media type. */
  readonly content: (language: Language) => Readonly<Record<string, Content>>
  /** Whether the answer has an ETag: whoever has it is told so, and a part of it can be asked for. */
  readonly cacheable: boolean
  /** The statuses of the errors it can answer. */
  readonly problems: readonly number[]
}

export interface ApiDescription {
  readonly language: Language
  readonly version: string
  /** The public address, or `/` where it is not known. */
  readonly server: string
  readonly publisher: Publisher
  readonly operations: readonly Operation[]
  /** The answer of each error status, by status. */
  readonly problems: ReadonlyMap<
    number,
    { readonly name: string; readonly response: (language: Language) => object }
  >
  readonly problemSchema: (language: Language) => JsonSchema
}

/** An OpenAPI document, as far as anyone here looks into it. */
export type Contract = Readonly<Record<string, unknown>> & {
  readonly openapi: string
  readonly info: Readonly<Record<string, unknown>> & { readonly title: string; readonly version: string }
  readonly paths: Readonly<Record<string, object>>
}

/** The whole document, ready to be written as JSON or YAML. */
export function openApi(api: ApiDescription): Contract {
  const { language, version, server, publisher, operations } = api
  return {
    openapi: '3.1.0',
    info: {
      title: TITLE[language],
      version,
      summary: SUMMARY[language],
      description: DESCRIPTION[language],
      contact: { name: publisher.name, url: publisher.url, email: publisher.email },
      license: publisher.licence,
    },
    // Open to all: no operation asks for credentials.
    security: [],
    servers: [{ url: server, description: SERVER[language] }],
    tags: tags(operations, language),
    paths: Object.fromEntries(
      operations.map((operation) => [operation.path, { get: describe(operation, api) }]),
    ),
    components: { schemas: schemas(api), responses: responses(api) },
  }
}

function describe(operation: Operation, { language, problems }: ApiDescription) {
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
      ...operation.pathParameters.map((parameter) => ({
        ...parameterOf(parameter, language),
        in: 'path',
        required: true,
      })),
      ...operation.query.map((parameter) => queryParameterOf(parameter, language)),
      ...(operation.localised ? [acceptLanguage(language)] : []),
    ],
    responses: {
      '200': {
        description: ANSWER[language],
        headers: { ...HEADERS(language), ...(operation.dated && DATED(language)) },
        content: operation.content(language),
      },
      ...(operation.cacheable && {
        '206': { description: PART[language] },
        '304': { description: NOT_MODIFIED[language] },
      }),
      ...Object.fromEntries(failures),
    },
  }
}

function parameterOf({ name, description, schema, example }: PathParameter, language: Language) {
  return { name, description: description[language], schema, example }
}

/** The example stands in the schema: pages that try requests out would else fill every parameter with it. */
function queryParameterOf(parameter: QueryParameter, language: Language) {
  const { name, description, schema, example, explode, required = false } = parameter
  return {
    name,
    description: description[language],
    ...deprecatedIn(parameter),
    in: 'query',
    required,
    style: 'form',
    explode,
    schema: { ...schema, examples: [example] },
  }
}

/** What the contract says only of what will be given up. */
export const deprecatedIn = ({ deprecated }: { readonly deprecated?: true }) => deprecated && { deprecated }

/** In place, as every parameter: not all who read contracts follow references. */
function acceptLanguage(language: Language) {
  return {
    name: 'Accept-Language',
    description: ACCEPT_LANGUAGE[language],
    in: 'header',
    required: false,
    schema: { type: 'string', examples: ['en'] },
  }
}

function schemas({ language, problemSchema }: ApiDescription): Record<string, JsonSchema> {
  const records = RESOURCES.flatMap((resource) => [
    [schemaName(resource), recordSchema(resource, language)],
    [relatedName(resource), relatedSchema(resource, language)],
    [`${schemaName(resource)}Collection`, collectionSchema(resource, language)],
    [`${schemaName(resource)}Item`, itemSchema(resource, language)],
  ])
  return {
    ...Object.fromEntries(records),
    Excerpt: excerptSchema(language),
    Trace: traceSchema(language),
    Problem: problemSchema(language),
  }
}

function responses({ language, problems, operations }: ApiDescription): Record<string, object> {
  const used = new Set(operations.flatMap((operation) => operation.problems))
  const described = [...problems].filter(([status]) => used.has(status))
  return Object.fromEntries(described.map(([, { name, response }]) => [name, response(language)]))
}

/** The groups of the operations, in their order. */
export function tags(operations: readonly Operation[], language: Language) {
  const descriptions = new Map(RESOURCES.map(({ title, description }) => [title.en, description]))
  const byName = new Map(operations.map(({ tag }) => [tag.en, tag]))
  return [...byName].map(([name, tag]) => ({
    name: tag[language],
    description: (descriptions.get(name) ?? SERVICE_TAG)[language],
  }))
}

const HEADERS = (language: Language) => ({
  ETag: {
    description: ETAG[language],
    schema: { type: 'string' },
    example: '"0f9c1b2a3d4e5f60-0.1.0"',
  },
  Link: {
    description: LINK[language],
    schema: { type: 'string' },
    example: '</openapi.json>; rel="service-desc"',
  },
})

const DATED = (language: Language) => ({
  'Last-Modified': {
    description: LAST_MODIFIED[language],
    schema: { type: 'string' },
    example: 'Tue, 24 Nov 2026 00:00:00 GMT',
  },
})
