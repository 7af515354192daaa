/** Laureates in a layout of their own choice: as a list, as cards, or on a map beside their list. */
import { mapOf } from './map.ts'
import { framed, kindOf, link, nameOf, spoken } from './parts.ts'
import type { Laureate, Laureates, Layout, Setting } from './setting.ts'
import { TEXTS } from './texts.ts'
import { el, type Tree } from './tree.ts'

export function laureatesView(laureates: Laureates, layout: Layout, setting: Setting): Tree {
  const { shown, total } = laureates
  const texts = TEXTS[setting.lang]
  const title = setting.isTitled ? el(`h${setting.level - 1}`, {}, texts.title) : null
  if (total === 0) return framed(setting, title, el('p', { class: 'count' }, texts.none))
  const count = el('p', { class: 'count' }, texts.count(shown.length, total))
  const rest =
    shown.length < total ? el('p', {}, link(setting.urlOf(setting.source), setting, texts.all)) : null
  return framed(setting, title, count, ...VIEWS[layout](shown, setting), rest)
}

const VIEWS: Readonly<Record<Layout, (shown: readonly Laureate[], setting: Setting) => readonly Tree[]>> = {
  list: (shown, setting) => [items('rows', shown, setting, false)],
  cards: (shown, setting) => [items('cards', shown, setting, true)],
  map: mapOf,
}

/** The role says what a list without bullets is no longer said to be. */
function items(kind: string, shown: readonly Laureate[], setting: Setting, isLong: boolean): Tree {
  return el('ul', { class: kind, role: 'list' }, ...shown.map((one) => item(one, setting, isLong)))
}

function item(laureate: Laureate, setting: Setting, isLong: boolean): Tree {
  const actions = laureate.actions.flatMap(({ title, description }) => [
    el('p', { class: 'action', ...spoken(setting) }, title),
    isLong ? el('p', { class: 'text', ...spoken(setting) }, description) : null,
  ])
  return el('li', {}, nameOf(laureate, setting), kindOf(laureate, setting), ...actions)
}
