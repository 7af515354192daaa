/** The routes of the embeds. */
import type { Publisher } from '../descriptions/publisher.ts'
import type { Route } from '../http/route.ts'
import { laureateFrame, laureatesFrame } from './frame-routes.ts'
import { scriptRoute } from './script-route.ts'

/** The pages for frames. */
export const FRAME_ROUTES: readonly Route[] = [laureatesFrame, laureateFrame]

export function embedRoutes(publisher: Publisher): readonly Route[] {
  return [scriptRoute(publisher), ...FRAME_ROUTES]
}
