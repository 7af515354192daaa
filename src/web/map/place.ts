/** A commune of the map: where it is, what is there, and how it is marked. */
import { html, type SafeHtml } from '@remix-run/html-template'
import { actions } from '../../resources/actions.ts'
import { laureates } from '../../resources/laureates.ts'
import { HOME } from '../home-texts.ts'
import type { Navigation } from '../layout.ts'
import type { Mark } from './names.ts'

export interface Place {
  /** Its INSEE code. */
  readonly code: string
  readonly name: string
  readonly longitude: number
  readonly latitude: number
  /** How many laureates have their seat there. */
  readonly seats: number
  /** How many actions name it. */
  readonly actions: number
}

export const isEmpty = ({ seats, actions: named }: Place) => seats + named === 0

/** Areas grow with counts. */
const radiusOf = (count: number) => Math.round(9 * Math.sqrt(count) * 10) / 10
const ringOf = (count: number) => radiusOf(count) + 3

export function sizeOf(place: Place): Pick<Mark, 'radius' | 'size'> {
  if (isEmpty(place)) return { radius: 3, size: 11 }
  return { radius: Math.max(radiusOf(place.seats), ringOf(place.actions)), size: 16 }
}

/** A disc for the seats and a ring for the actions. */
export function circles({ seats, actions: named }: Place, x: number, y: number): SafeHtml {
  const middle = html`cx="${x}" cy="${y}"`
  const disc = seats === 0 ? '' : html`<circle class="seats" ${middle} r="${radiusOf(seats)}"/>`
  const ring = named === 0 ? '' : html`<circle class="actions" ${middle} r="${ringOf(named)}"/>`
  return html`${disc}${ring}`
}

export function told({ name, seats, actions: named }: Place, { language }: Navigation): string {
  return `${name} – ${HOME.seats[language]} : ${seats}, ${HOME.places[language]} : ${named}`
}

export const seatsAt = ({ code }: Place, { pageAt }: Navigation) =>
  pageAt(`/v1/${laureates.path}`, { insee_code: code })

export const actionsAt = ({ code }: Place, { pageAt }: Navigation) =>
  pageAt(`/v1/${actions.path}`, { communes: code })
