/** What the form of the builder says, and what is embedded then. */
import { itemRoute } from '../../http/items.ts'
import type { Given } from '../../http/parameters/parameter.ts'
import { canonicalQuery } from '../../http/query-string.ts'
import { pathTo, type Question } from '../../http/route.ts'
import { laureates } from '../../resources/laureates.ts'
import { type Frame, framePath, HEIGHTS } from '../frames.ts'
import { appearance, namesOf } from '../options.ts'
import { readLaureate, readLaureates } from '../reading.ts'
import { settingOf, sourceOf } from '../setting.ts'
import { laureateView } from '../view/laureate.ts'
import { laureatesView } from '../view/laureates.ts'
import { TEXTS } from '../view/texts.ts'
import type { Tree } from '../view/tree.ts'
import type { builderParameters } from './parameters.ts'

type Asked = Pick<Question<typeof builderParameters>, 'query' | 'revision' | 'publisher' | 'links'>

/** Whether a field of the form says more than it would if it were left out. */
export function says({ name, value }: Given): boolean {
  return !['', DEFAULTS[name]].includes(value)
}

const DEFAULTS: Readonly<Record<string, string>> = { layout: 'list', theme: 'auto' }

/** What is embedded: as a frame, and as it is drawn. */
export interface Composition {
  readonly id: string | null
  /** What the embed is asked. */
  readonly query: readonly Given[]
  readonly frame: Frame
  readonly view: Tree
}

/** @throws Problem `unknown_record` */
export function composition(
  given: readonly Given[],
  { query: asked, revision, publisher, links }: Asked,
): Composition {
  const { laureate: id, lang } = asked
  const drawn = (source: string) => ({
    ...settingOf({ query: asked, publisher, links }, source),
    isTitled: false,
    beside: false,
    level: 3,
  })
  if (id === null) {
    const source = sourceOf(canonicalQuery(given))
    const frame = { path: framePath(null, given), title: TEXTS[lang].title, height: HEIGHTS.laureates }
    return {
      id,
      query: given,
      frame,
      view: laureatesView(readLaureates({ query: asked, revision }), 'list', drawn(source)),
    }
  }
  const laureate = readLaureate({ id, revision })
  const query = given.filter(({ name }) => namesOf(appearance).includes(name))
  const frame = { path: framePath(id, query), title: laureate.display_name, height: HEIGHTS.laureate }
  return { id, query, frame, view: laureateView(laureate, drawn(pathTo(itemRoute(laureates), id))) }
}
