/** The routes of OGC API – Features. */
import { DEPRECATIONS, withDeprecations } from '../http/deprecations.ts'
import type { Route } from '../http/route.ts'
import { type ApiSettings, apiRoute } from './api.ts'
import { collectionRoute } from './collection.ts'
import { collectionsRoute } from './collections.ts'
import { conformanceRoute } from './conformance.ts'
import { FEATURE_COLLECTIONS } from './feature-collections.ts'
import { featureRoute } from './item.ts'
import { featuresRoute } from './items.ts'
import { landingRoute } from './landing.ts'
import { queryablesRoute, schemaRoute } from './schema-documents.ts'

/** Those about the features themselves. */
export const FEATURE_ROUTES: readonly Route[] = FEATURE_COLLECTIONS.flatMap((collection) => [
  collectionRoute(collection),
  featuresRoute(collection),
  featureRoute(collection),
  schemaRoute(collection),
  queryablesRoute(collection),
])

/**
 * All of them; the document of the API describes the others.
 * @param deprecations what of them is deprecated
 */
export function ogcRoutes(settings: ApiSettings, deprecations = DEPRECATIONS): readonly Route[] {
  const described = [landingRoute, conformanceRoute, collectionsRoute, ...FEATURE_ROUTES].map((route) =>
    withDeprecations(route, deprecations),
  )
  return [...described, apiRoute(settings, described)]
}
