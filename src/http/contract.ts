/** The contract as documents: OpenAPI in English and in French, as JSON and as YAML. */
import { contractPath } from '../descriptions/contract-path.ts'
import { type Contract, type Operation, openApi } from '../descriptions/openapi.ts'
import type { Publisher } from '../descriptions/publisher.ts'
import { LANGUAGES, type Language, type Localised } from '../resources/define.ts'
import { concerns, type Deprecation, deprecationText } from './deprecations.ts'
import { SERVICE_TAG } from './json-route.ts'
import { problemResponses, problemSchema } from './problem-responses.ts'
import { PROBLEMS } from './problems.ts'
import { defineRoute, type Route } from './route.ts'

/** A way to write the contract down. */
interface Format {
  readonly extension: 'json' | 'yaml'
  readonly mediaType: string
  write(document: object): string | Promise<string>
}

export const CONTRACT_FORMATS: readonly Format[] = [
  {
    extension: 'json',
    mediaType: 'application/json',
    write: (document) => `${JSON.stringify(document, null, 2)}\n`,
  },
  {
    extension: 'yaml',
    mediaType: 'application/yaml',
    // Nobody asks for it at the start.
    async write(document) {
      const { stringify } = await import('yaml')
      return stringify(document, { aliasDuplicateObjects: false })
    },
  },
]

/** The routes of the contract; `contract` gives the whole document, these routes included. */
export function contractRoutes(contract: (language: Language) => Contract): Route[] {
  return LANGUAGES.flatMap((language) =>
    CONTRACT_FORMATS.map((format) => contractRoute(language, format, () => format.write(contract(language)))),
  )
}

function contractRoute(
  language: Language,
  { extension, mediaType }: Format,
  write: () => string | Promise<string>,
): Route {
  const name = { en: 'English', fr: 'French' }[language]
  const nom = { en: 'anglais', fr: 'français' }[language]
  let body: string | Promise<string> | undefined
  return defineRoute({
    path: contractPath(language, extension),
    parameters: {},
    produces: [{ mediaType }],
    negotiated: false,
    cacheable: true,
    operation: {
      id: `getContract${name}${extension === 'json' ? 'Json' : 'Yaml'}`,
      tag: SERVICE_TAG,
      summary: {
        en: `This contract, in ${name}, as ${extension.toUpperCase()}`,
        fr: `Ce contrat, en ${nom}, en ${extension.toUpperCase()}`,
      },
      description: {
        en: 'The OpenAPI 3.1 document of this service.',
        fr: 'Le document OpenAPI 3.1 de ce service.',
      },
      pathParameters: [],
      content: () => ({ [mediaType]: { schema: { type: 'object' }, example: { openapi: '3.1.0' } } }),
      problems: [400, 414, 431, 500, 503],
    },
    async answer() {
      body ??= write()
      return { type: `${mediaType}; charset=utf-8`, body: await body }
    },
  })
}

/** What the contract says that the routes do not. */
export interface ContractSettings {
  readonly version: string
  /** The public address, or `/` where it is not known. */
  readonly server: string
  readonly publisher: Publisher
}

/** What the contract says of a route. */
export function operationOf(route: Route): Operation {
  const { path, operation, parameters, produces, cacheable, dated = false, deprecations = [] } = route
  const query = Object.values(parameters)
    .flatMap(({ documented }) => documented)
    .map((one) => withDeprecation(one, deprecations, one.name))
  const localised = produces.some((format) => route.localised?.(format) === true)
  // What has an ETag has parts.
  const problems = cacheable
    ? [...operation.problems, PROBLEMS.range_not_satisfiable.status]
    : operation.problems
  const described = withDeprecation(operation, deprecations, undefined)
  return { ...described, path, query, cacheable, localised, dated, problems }
}

/** A parameter, or a route if no name is given, with what is said of it where it is deprecated. */
function withDeprecation<T extends { readonly description: Localised }>(
  described: T,
  deprecations: readonly Deprecation[],
  name: string | undefined,
): T & { readonly deprecated?: true } {
  const deprecation = deprecations.find((one) => concerns(one, name))
  if (deprecation === undefined) return described
  const { en, fr } = deprecationText(deprecation)
  const description = { en: `${described.description.en} ${en}`, fr: `${described.description.fr} ${fr}` }
  return { ...described, description, deprecated: true }
}

/** Composes the contract of a list of routes, without those that another document describes. */
export function contractOf(
  routes: readonly Route[],
  settings: ContractSettings,
): (language: Language) => Contract {
  return (language) => {
    const own = routes.filter(({ describedAt }) => describedAt === undefined)
    const operations = own.map(operationOf)
    return openApi({ ...settings, language, operations, problems: problemResponses, problemSchema })
  }
}
