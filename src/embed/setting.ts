/** How the service itself draws what is embedded. */
import { pathOf } from '../http/collections.ts'
import { changedQuery, withQuery } from '../http/query-string.ts'
import type { Question } from '../http/route.ts'
import { laureates } from '../resources/laureates.ts'
import { appearance, layoutParameter, namesOf } from './options.ts'
import { serviceOf } from './service.ts'
import type { Setting } from './view/setting.ts'

type Drawn = Pick<Question<typeof appearance>, 'query' | 'publisher' | 'links'>

/** For a page in a frame. */
export function settingOf({ query, publisher, links }: Drawn, source: string): Omit<Setting, 'level'> {
  const { lang, theme } = query
  const service = serviceOf(publisher)
  return { lang, theme, isTitled: true, beside: true, source, service, urlOf: links.to }
}

/** Where the laureates of an embed come from: the same question, without how it is shown. */
export function sourceOf(canonical: string): string {
  const shown = namesOf({ layout: layoutParameter, ...appearance })
  return withQuery(
    pathOf(laureates),
    changedQuery(canonical, Object.fromEntries(shown.map((name) => [name, null]))),
  )
}
