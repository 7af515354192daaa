/** Which resources are feature collections: those whose records have a place on the map. */
import type { Resource } from '../resources/define.ts'
import { type GeometryFields, geometryOf } from '../resources/geometry.ts'
import { RESOURCES } from '../resources/index.ts'

/** The landing page; all other paths begin with it. */
export const ROOT = '/ogc'

/** The document that describes all of them. */
export const API_PATH = `${ROOT}/api`

export interface FeatureCollection {
  readonly resource: Resource
  readonly geometry: GeometryFields
  readonly path: string
}

export const FEATURE_COLLECTIONS: readonly FeatureCollection[] = RESOURCES.flatMap((resource) => {
  const geometry = geometryOf(resource)
  return geometry === null ? [] : { resource, geometry, path: `${ROOT}/collections/${resource.path}` }
})
