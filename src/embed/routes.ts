/** The routes of the embeds. */
import type { Publisher } from '../descriptions/publisher.ts'
import type { Route } from '../http/route.ts'
import { builderRoute } from './builder/route.ts'
import { laureateFrame, laureatesFrame } from './frame-routes.ts'
import { oembedRoute } from './oembed/route.ts'
import { scriptRoute } from './script-route.ts'

/** The pages: for frames, and to compose what embeds them. */
export const EMBED_PAGES: readonly Route[] = [laureatesFrame, laureateFrame, builderRoute]

export function embedRoutes(publisher: Publisher): readonly Route[] {
  return [scriptRoute(publisher), ...EMBED_PAGES, oembedRoute]
}
