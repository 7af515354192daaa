/** Keeping the reasons of what is withheld, where the text of an edition is published again without its curation. */
import type { EditionSource } from '../pipeline.ts'
import { curationOf, placesByMarker, withEntries } from './entries.ts'

/**
 * Gives markers of a brochure that have no reason the reasons that they have in the edition published before: one
 * after the other, where both have as many of a kind; else those that stand on the same line.
 */
export function withReasonsOf(published: EditionSource, source: EditionSource): EditionSource {
  const { withheld: entries = [] } = curationOf(published)
  const curation = curationOf(source)
  const explained = new Set((curation.withheld ?? []).map(({ line }) => line))
  const places = placesByMarker(source)
  const added = [...placesByMarker(published)].flatMap(([marker, before]) => {
    const now = places.get(marker) ?? []
    return before.flatMap(({ line }, index) => {
      const place = now.length === before.length ? now[index] : now.find((one) => one.line === line)
      if (place === undefined || explained.has(place.line)) return []
      return entries.filter((one) => one.line === line).map(({ reason }) => ({ line: place.line, reason }))
    })
  })
  return added.length === 0 ? source : { ...source, curation: withEntries(curation, added) }
}
