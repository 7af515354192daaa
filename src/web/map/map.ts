/** The communes of the département, drawn as SVG: works without scripts and without tiles; a table is its equal. */
import { html, type SafeHtml } from '@remix-run/html-template'
import type { PublicRecord } from '../../representations/representation.ts'
import { HOME } from '../home-texts.ts'
import type { Navigation } from '../layout.ts'
import communes from './communes.json' with { type: 'json' }
import { type Mark, type Named, placeNames } from './names.ts'
import { actionsAt, circles, isEmpty, type Place, seatsAt, sizeOf, told } from './place.ts'
import { projectionOf } from './projection.ts'
import { tiled } from './tiled.ts'

/** How many records have a value. */
export interface Counted {
  readonly value: string
  readonly count: number
}

interface Shown {
  readonly seats: readonly Counted[]
  readonly places: readonly Counted[]
  /** The laureates that are named where they have their seat. */
  readonly laureates: readonly PublicRecord[]
}

const WIDTH = 760

export function communeMap({ seats, places, laureates }: Shown, page: Navigation): SafeHtml {
  const { language } = page
  const countIn = (counted: readonly Counted[], code: string) =>
    counted.find(({ value }) => value === code)?.count ?? 0
  const all = communes.map((commune): Place => {
    const { code } = commune
    return { ...commune, seats: countIn(seats, code), actions: countIn(places, code) }
  })
  const note = html`<p class="note">${HOME.mapNote[language]}</p>`
  return html`<section class="block"><h2>${HOME.map[language]}</h2>${note}<div class="mapped">${tiled(drawing(all, page), all, laureates, page)}${table(all, seats, page)}</div></section>`
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

interface Drawn extends Mark {
  readonly place: Place
}

function draw({ place, x, y, radius }: Drawn, at: Named | null, page: Navigation): SafeHtml {
  const text = at && html`<text x="${at.x}" y="${at.y}" text-anchor="${at.anchor}">${place.name}</text>`
  if (isEmpty(place))
    return html`<g class="empty" aria-hidden="true"><circle cx="${x}" cy="${y}" r="${radius}"/>${text}</g>`
  const href = place.seats > 0 ? seatsAt(place, page) : actionsAt(place, page)
  return html`<a href="${href}" aria-label="${told(place, page)}">${circles(place, x, y)}${text}</a>`
}

function table(all: readonly Place[], seats: readonly Counted[], page: Navigation): SafeHtml {
  const { language } = page
  const head = [HOME.commune, HOME.seats, HOME.places].map(
    (text) => html`<th scope="col">${text[language]}</th>`,
  )
  const number = (count: number, url: string) => (count === 0 ? '0' : html`<a href="${url}">${count}</a>`)
  const rows = all
    .filter((place) => !isEmpty(place))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
    .map((place) => {
      const here = number(place.seats, seatsAt(place, page))
      const there = number(place.actions, actionsAt(place, page))
      return html`<tr><th scope="row">${place.name}</th><td>${here}</td><td>${there}</td></tr>`
    })
  const known = new Set(all.map(({ code }) => code))
  const outside = seats
    .filter(({ value }) => !known.has(value))
    .reduce((total, { count }) => total + count, 0)
  const rest = html`<p class="note">${HOME.elsewhere[language]} : ${outside}</p>`
  return html`<div><table class="numbers"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>${rest}</div>`
}
