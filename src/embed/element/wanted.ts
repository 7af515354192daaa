/** What the attributes of an element say: what to ask, and how to show it. */
import { LAYOUTS, type Layout, type Service, type Setting, THEMES } from '../view/setting.ts'
import { filtersOf, pathsOf } from './filters.ts'

export interface Wanted extends Pick<Setting, 'lang' | 'theme' | 'level' | 'source'> {
  readonly layout: Layout
  /** The one laureate to show; null for many. */
  readonly id: string | null
  /** The path to ask. */
  readonly asked: string
}

/** Whatever is not understood is as if it were not said: the page of others shows something in any case. */
export function wantedBy(element: Element, service: Service): Wanted {
  const layout = element.getAttribute('layout')
  const theme = element.getAttribute('theme')
  const level = Number(element.getAttribute('heading-level'))
  const language = element.closest('[lang]')?.getAttribute('lang')
  const id = layout === 'laureate' ? (element.getAttribute('laureate') ?? '') : null
  return {
    id,
    layout: LAYOUTS.find((one) => one === layout) ?? 'list',
    ...pathsOf(filtersOf(element.attributes, service), id),
    lang: language?.startsWith('en') ? 'en' : 'fr',
    theme: THEMES.find((one) => one === theme) ?? 'auto',
    level: [1, 2, 3, 4, 5, 6].includes(level) ? level : 3,
  }
}
