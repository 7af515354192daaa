/** The communes of the département, drawn as SVG: works without scripts and without tiles; a table is its equal. */
import { html, type SafeHtml } from '@remix-run/html-template'
import { actions } from '../../resources/actions.ts'
import { laureates } from '../../resources/laureates.ts'
import { HOME } from '../home-texts.ts'
import type { Navigation } from '../layout.ts'
import communes from './communes.json' with { type: 'json' }
import { type Mark, type Named, placeNames } from './names.ts'
import { projectionOf } from './projection.ts'

/** How many records have a value. */
export interface Counted {
  readonly value: string
  readonly count: number
}

interface Place {
  readonly code: string
  readonly name: string
  readonly longitude: number
  readonly latitude: number
  readonly seats: number
  readonly actions: number
}

interface Shown {
  readonly seats: readonly Counted[]
  readonly places: readonly Counted[]
}

const WIDTH = 760

export function communeMap({ seats, places }: Shown, page: Navigation): SafeHtml {
  const { language } = page
  const countIn = (counted: readonly Counted[], code: string) =>
    counted.find(({ value }) => value === code)?.count ?? 0
  const all = communes.map((commune): Place => {
    const { code } = commune
    return { ...commune, seats: countIn(seats, code), actions: countIn(places, code) }
  })
  const note = html`<p class="note">${HOME.mapNote[language]}</p>`
  return html`<section class="block"><h2>${HOME.map[language]}</h2>${note}<div class="mapped">${drawing(all, page)}${table(all, seats, page)}</div></section>`
}

function drawing(all: readonly Place[], page: Navigation): SafeHtml {
  const { height, of } = projectionOf(all, WIDTH)
  // What has records chooses the place of its name first, and lies above the rest.
  const marks = all
    .toSorted((a, b) => b.seats + b.actions - a.seats - a.actions)
    .map((place) => ({ place, name: place.name, ...of(place), ...sizeOf(place) }))
  const drawn = placeNames(marks, WIDTH).map(([mark, at]) => draw(mark, at, page))
  return html`<svg class="map" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label="${HOME.mapTitle[page.language]}">${drawn.reverse()}</svg>`
}

/** Areas grow with counts. */
const radiusOf = (count: number) => Math.round(9 * Math.sqrt(count) * 10) / 10
const ringOf = (count: number) => radiusOf(count) + 3

function sizeOf({ seats, actions: named }: Place): Pick<Mark, 'radius' | 'size'> {
  if (seats + named === 0) return { radius: 3, size: 11 }
  return { radius: Math.max(radiusOf(seats), ringOf(named)), size: 16 }
}

interface Drawn extends Mark {
  readonly place: Place
}

function draw({ place, x, y, radius }: Drawn, at: Named | null, page: Navigation): SafeHtml {
  const { name, seats, actions: named } = place
  const text = at && html`<text x="${at.x}" y="${at.y}" text-anchor="${at.anchor}">${name}</text>`
  const middle = html`cx="${x}" cy="${y}"`
  if (seats + named === 0)
    return html`<g class="empty" aria-hidden="true"><circle ${middle} r="${radius}"/>${text}</g>`
  const disc = seats === 0 ? '' : html`<circle class="seats" ${middle} r="${radiusOf(seats)}"/>`
  const ring = named === 0 ? '' : html`<circle class="actions" ${middle} r="${ringOf(named)}"/>`
  return html`<a href="${linkTo(place, page)}" aria-label="${told(place, page)}">${disc}${ring}${text}</a>`
}

function told({ name, seats, actions: named }: Place, { language }: Navigation): string {
  return `${name} – ${HOME.seats[language]} : ${seats}, ${HOME.places[language]} : ${named}`
}

function linkTo({ code, seats }: Place, { pageAt }: Navigation): string {
  return seats > 0
    ? pageAt(`/v1/${laureates.path}`, { insee_code: code })
    : pageAt(`/v1/${actions.path}`, { communes: code })
}

function table(all: readonly Place[], seats: readonly Counted[], page: Navigation): SafeHtml {
  const { language, pageAt } = page
  const head = [HOME.commune, HOME.seats, HOME.places].map(
    (text) => html`<th scope="col">${text[language]}</th>`,
  )
  const number = (count: number, url: string) => (count === 0 ? '0' : html`<a href="${url}">${count}</a>`)
  const rows = all
    .filter(({ seats: own, actions: named }) => own + named > 0)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
    .map(({ code, name, seats: own, actions: named }) => {
      const here = number(own, pageAt(`/v1/${laureates.path}`, { insee_code: code }))
      const there = number(named, pageAt(`/v1/${actions.path}`, { communes: code }))
      return html`<tr><th scope="row">${name}</th><td>${here}</td><td>${there}</td></tr>`
    })
  const known = new Set(all.map(({ code }) => code))
  const outside = seats
    .filter(({ value }) => !known.has(value))
    .reduce((total, { count }) => total + count, 0)
  const rest = html`<p class="note">${HOME.elsewhere[language]} : ${outside}</p>`
  return html`<div><table class="numbers"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>${rest}</div>`
}
