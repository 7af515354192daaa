/** Every address that the service has, in every form. */
import { DEFAULT_PUBLISHER } from '../../../src/descriptions/publisher.ts'
import { addressIn, type Format, pathTo, type Route } from '../../../src/http/route.ts'
import { serviceRoutes } from '../../../src/http/routes.ts'
import type { World } from '../../world.ts'

export const VERSION = '0.0.0'
export const ROUTES = serviceRoutes({ version: VERSION, server: '/', publisher: DEFAULT_PUBLISHER })

/** An identifier that the template of a path takes: of a record, or the one that the contract gives as an example. */
async function idFor({ path, operation }: Route, { get }: World): Promise<string> {
  const resource = /^\/(?:v1|embed|ogc\/collections)\/([\w-]+)\/.*\{/.exec(path)?.[1]
  if (resource === undefined) return String(operation.pathParameters[0]?.example)
  const { data } = await get(`/v1/${resource}?limit=1`)
  return String(data[0]?.id)
}

/** A query for a route that does not answer without one. */
function neededQuery({ parameters }: Route): string {
  const documented = Object.values(parameters).flatMap((parameter) => parameter.documented)
  const needed = documented.filter(({ required }) => required)
  return needed.map(({ name, example }) => `?${name}=${encodeURIComponent(String(example))}`).join('')
}

/** Every address of a route, with the Accept header that asks for a form of it. */
export async function requestsTo(route: Route, world: World): Promise<{ url: string; accept: string }[]> {
  const path = pathTo(route, await idFor(route, world)) + neededQuery(route)
  return route.produces.flatMap((format: Format) => {
    const { mediaType, contentType: accept = mediaType } = format
    const urls = route.negotiated ? [path, addressIn(path, format)] : [path]
    return urls.map((url) => ({ url, accept }))
  })
}
