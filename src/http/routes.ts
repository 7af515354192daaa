/** Every route of the service, in the order of the documentation. */
import { EMBED_PAGES, embedRoutes } from '../embed/routes.ts'
import { FEATURE_ROUTES, ogcRoutes } from '../ogc/routes.ts'
import { RESOURCES } from '../resources/index.ts'
import { scdlDescriptionRoute } from '../scdl/description.ts'
import { scdlViewRoute } from '../scdl/view.ts'
import { accessibilityRoute } from './accessibility-route.ts'
import { assetsRoute } from './assets.ts'
import { brochureRoute } from './brochures.ts'
import { catalogueRoutes } from './catalogue-routes.ts'
import { collectionRoute } from './collections.ts'
import { type ContractSettings, contractOf, contractRoutes } from './contract.ts'
import { databaseRoute } from './database.ts'
import { DEPRECATIONS, withDeprecations } from './deprecations.ts'
import { documentRoutes } from './documents.ts'
import { editionFilesRoutes } from './edition-files.ts'
import { liveRoute, readyRoute } from './health.ts'
import { homeRoute } from './home-route.ts'
import { indexRoute } from './index-route.ts'
import { itemRoute } from './items.ts'
import { contextRoute, termsRoute } from './linked-data-routes.ts'
import { problemRoute, problemsRoute } from './problem-routes.ts'
import type { Route } from './route.ts'

const RESOURCE_ROUTES = RESOURCES.flatMap((resource) => [collectionRoute(resource), itemRoute(resource)])

/** The routes that may take long: what other threads answer, if there are any. */
export const LONG_ROUTES: readonly Route[] = [
  ...RESOURCE_ROUTES,
  ...editionFilesRoutes,
  scdlViewRoute,
  ...FEATURE_ROUTES,
  homeRoute,
  ...EMBED_PAGES,
].filter(({ mayTakeLong }) => mayTakeLong !== undefined)

/**
 * The routes of the service, the contract that they compose among them.
 * @param deprecations what of them is deprecated
 */
export function serviceRoutes(settings: ContractSettings, deprecations = DEPRECATIONS): readonly Route[] {
  const contract = contractRoutes((language) => contractOf(routes, settings)(language))
  const routes: readonly Route[] = [
    ...RESOURCE_ROUTES,
    ...editionFilesRoutes,
    brochureRoute,
    scdlViewRoute,
    scdlDescriptionRoute,
    databaseRoute,
    homeRoute,
    accessibilityRoute,
    assetsRoute,
    indexRoute,
    ...contract,
    ...catalogueRoutes,
    ...documentRoutes,
    termsRoute,
    contextRoute,
    ...ogcRoutes(settings, deprecations),
    ...embedRoutes(settings.publisher),
    problemsRoute,
    problemRoute,
    liveRoute,
    readyRoute,
  ].map((route) => withDeprecations(route, deprecations))
  return routes
}
