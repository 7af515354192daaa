/** Laureates to show, and a setting to show them in. */
import { DEFAULT_PUBLISHER } from '../../../../src/descriptions/publisher.ts'
import { htmlOf } from '../../../../src/embed/html.ts'
import { serviceOf } from '../../../../src/embed/service.ts'
import type { Laureate, Setting } from '../../../../src/embed/view/setting.ts'
import type { Tree } from '../../../../src/embed/view/tree.ts'

export const SETTING: Setting = {
  lang: 'fr',
  theme: 'auto',
  level: 3,
  isTitled: false,
  beside: false,
  source: '/v1/laureates',
  service: serviceOf(DEFAULT_PUBLISHER),
  urlOf: (path) => `https://data.example.org${path}`,
}

export const NANTERRE = { city: 'Nanterre', longitude: 2.20675, latitude: 48.89198 }

/** A laureate of that identifier, with whatever else is said of it. */
export function laureate(id: string, more: Partial<Laureate> = {}): Laureate {
  const actions = [{ title: `Action ${id}`, description: `Description ${id}` }]
  return { id, display_name: id.toUpperCase(), legal_form: 'association', ...NANTERRE, actions, ...more }
}

/** What is shown, as HTML. */
export function shownAs(trees: Tree | readonly Tree[]): string {
  return [trees].flat().map(htmlOf).join('')
}
