/** Markers: what stands in a brochure in the place of what was withheld from it, and says so. */

export const MARKERS = {
  email: '[courriel retiré]',
  phone: '[téléphone retiré]',
  website: '[site retiré]',
  address: '[adresse retirée]',
  text: '[texte retiré]',
} as const

export type MarkerKind = keyof typeof MARKERS

const patternOf = (markers: readonly string[]) =>
  new RegExp(`(${markers.map((marker) => marker.replace(/[[\]]/g, '\\$&')).join('|')})`, 'gu')

const ANY = patternOf(Object.values(MARKERS))
const MEANS = patternOf([MARKERS.email, MARKERS.phone, MARKERS.website])

/** The markers of a text, in its order. */
export const markersIn = (text: string): string[] => text.match(ANY) ?? []

/** Whether a text has nothing but markers, and what separates them. */
export const isMarker = (text: string): boolean =>
  markersIn(text).length > 0 && !/[\p{L}\p{N}]/u.test(text.replace(ANY, ''))

/** The markers of means of contact made one word each, so that they are scanned as those are. */
export const closeMarkers = (text: string): string =>
  text.replace(MEANS, (marker) => marker.replace(' ', '_'))

/** A word at its markers, which are parts of their own: `([courriel_retiré])` → `(`, `[courriel retiré]`, `)`. */
export const cutAtMarkers = (word: string): string[] => word.replaceAll('_retiré]', ' retiré]').split(MEANS)
