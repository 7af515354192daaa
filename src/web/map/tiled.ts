/**
 * What a map of tiles is made of, where scripts run: the drawing stands there until a tile comes, and for good where
 * none does. Marks and popups are written here, so that the script has nothing to write.
 */
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Tiles } from '../../descriptions/publisher.ts'
import type { PublicRecord } from '../../representations/representation.ts'
import { laureates } from '../../resources/laureates.ts'
import { HOME } from '../home-texts.ts'
import { labelOf } from '../label.ts'
import { type Navigation, ownPath } from '../layout.ts'
import { pathOf } from '../reference.ts'
import { TEXTS } from '../texts.ts'
import { LIBRARY, STYLE_SHEET } from './assets.ts'
import { actionsAt, circles, isEmpty, type Place, seatsAt, sizeOf, told } from './place.ts'

/** A mark is at least so large, in CSS pixels, that a finger can tell it from others (WCAG 2.2 §2.5.8). */
const SMALLEST = 24

/**
 * The drawing, with what makes tiles of it if the publisher has any.
 * @param named the laureates that popups name
 */
export function tiled(
  drawing: SafeHtml,
  all: readonly Place[],
  named: readonly PublicRecord[],
  page: Navigation,
): SafeHtml {
  const { language, publisher } = page
  const { tiles } = publisher
  const marked = all.filter((place) => !isEmpty(place))
  if (tiles === null || marked.length === 0) return html`<div>${drawing}</div>`
  const told = {
    tiles: tiles.url,
    attribution: tiles.attribution,
    bounds: boundsOf(marked),
    library: ownPath(LIBRARY.path, page),
    'style-sheet': ownPath(STYLE_SHEET.path, page),
    'zoom-in': HOME.zoomIn[language],
    'zoom-out': HOME.zoomOut[language],
    close: TEXTS.close[language],
  }
  const data = Object.entries(told).map(([name, value]) => html` data-${name}="${value}"`)
  const marks = marked.map((place) => mark(place, named, page))
  return html`<div><div class="tiles"${data}>${drawing}${marks}</div><p class="note">${HOME.tiles[language]}${TEXTS.colon[language]} ${hostOf(tiles)}</p></div>`
}

const hostOf = ({ url }: Tiles) => new URL(url).host

/** South, west, north and east. */
function boundsOf(marked: readonly Place[]): string {
  const latitudes = marked.map(({ latitude }) => latitude)
  const longitudes = marked.map(({ longitude }) => longitude)
  const least = [Math.min(...latitudes), Math.min(...longitudes)]
  return [...least, Math.max(...latitudes), Math.max(...longitudes)].join(' ')
}

/** A mark, and what opens at it. */
function mark(place: Place, named: readonly PublicRecord[], page: Navigation): SafeHtml {
  const size = Math.max(2 * Math.ceil(sizeOf(place).radius + 1), SMALLEST)
  const icon = html`<svg width="${size}" height="${size}" viewBox="0 0 ${size} ${size}" aria-hidden="true">${circles(place, size / 2, size / 2)}</svg>`
  const { latitude, longitude } = place
  return html`<template data-at="${latitude} ${longitude}" data-name="${told(place, page)}">${icon}${popup(place, named, page)}</template>`
}

function popup(place: Place, named: readonly PublicRecord[], page: Navigation): SafeHtml {
  const { language, pageAt } = page
  const item = (url: string, text: string) => html`<li><a href="${url}">${text}</a></li>`
  const names = named
    .filter((record) => record.insee_code === place.code)
    .map((record) => item(pageAt(pathOf(laureates, record.id)), labelOf(laureates, record, language)))
  const { seats, actions } = place
  const counts = [
    seats > names.length && item(seatsAt(place, page), `${HOME.seats[language]} : ${seats}`),
    actions > 0 && item(actionsAt(place, page), `${HOME.places[language]} : ${actions}`),
  ].filter((one) => one !== false)
  return html`<div class="popup"><p><strong>${place.name}</strong></p><ul>${names}${counts}</ul></div>`
}
