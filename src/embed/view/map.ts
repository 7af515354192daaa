/** Laureates on a map that is drawn here, without tiles, beside the list of their communes. */
import { type Label, labelled } from './labels.ts'
import { kindOf, nameOf, spoken } from './parts.ts'
import {
  type Commune,
  communesOf,
  type Drawing,
  drawingOf,
  HEIGHT,
  type Place,
  RADIUS,
  WIDTH,
} from './places.ts'
import type { Laureate, Setting } from './setting.ts'
import { TEXTS } from './texts.ts'
import { el, type Tree } from './tree.ts'

export function mapOf(shown: readonly Laureate[], setting: Setting): readonly Tree[] {
  const communes = communesOf(shown)
  const texts = TEXTS[setting.lang]
  const nowhere = shown.filter(({ longitude, latitude }) => longitude === null || latitude === null)
  return [
    ...(communes.length === 0 ? [] : drawn(drawingOf(communes), setting)),
    el(
      'ol',
      { class: 'places', role: 'list' },
      ...communes.map((one, index) => placeItem(one, index, setting)),
    ),
    ...(nowhere.length === 0 ? [] : [el('p', { class: 'place' }, texts.nowhere), members(nowhere, setting)]),
  ]
}

/** The drawing says nothing that the list does not say as well. */
function drawn({ places, kilometre }: Drawing, { lang }: Setting): Tree[] {
  const texts = TEXTS[lang]
  const names = labelled(places).map(label)
  const svg = el(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': texts.map(places.length) },
    ...names,
    ...places.map(marker),
    ...scale(kilometre),
  )
  return [svg, ...(places.some(({ isFar }) => isFar) ? [el('p', { class: 'legend' }, texts.far)] : [])]
}

/** The room that letters take is not known: a name keeps to the side of its place. */
function label({ name, box, isLeft }: Label): Tree {
  const side = isLeft ? { x: round(box.right), 'text-anchor': 'end' } : { x: round(box.left) }
  return el('text', { class: 'name', ...side, y: round(box.bottom - 3) }, name)
}

function marker({ x, y, isFar }: Place, index: number): Tree {
  const at = { cx: round(x), cy: round(y), r: String(RADIUS) }
  const number = { class: 'number', x: round(x), y: round(y), dy: '.35em', 'text-anchor': 'middle' }
  return el('g', isFar ? { class: 'far' } : {}, el('circle', at), el('text', number, String(index + 1)))
}

/** A line that is so many kilometres long: the longest round number that takes at most a quarter. */
function scale(kilometre: number): Tree[] {
  const most = WIDTH / 4 / kilometre
  const power = 10 ** Math.floor(Math.log10(most))
  const length = power * ([5, 2].find((times) => times * power <= most) ?? 1)
  const [left, bottom] = [10, HEIGHT - 10]
  const d = `M${left} ${bottom - 6}v6h${round(length * kilometre)}v-6`
  return [
    el('path', { class: 'scale', d }),
    el('text', { class: 'length', x: String(left + 5), y: String(bottom - 6) }, `${length} km`),
  ]
}

function placeItem({ name, laureates }: Commune, index: number, setting: Setting): Tree {
  const title = el('p', { class: 'place' }, el('span', { class: 'number' }, String(index + 1)), ` ${name}`)
  return el('li', {}, title, members(laureates, setting))
}

function members(laureates: readonly Laureate[], setting: Setting): Tree {
  const items = laureates.map((one) => {
    const actions = one.actions.map(({ title }) => el('p', { class: 'action', ...spoken(setting) }, title))
    return el('li', {}, nameOf(one, setting), kindOf({ ...one, city: null }, setting), ...actions)
  })
  return el('ul', { class: 'rows', role: 'list' }, ...items)
}

/** To a tenth, so that equal data give equal bytes everywhere. */
function round(number: number): string {
  return String(Math.round(number * 10) / 10)
}
