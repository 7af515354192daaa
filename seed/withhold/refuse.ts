/** Refusing a brochure that would bring back what was withheld from the edition that it replaces. */
import { readCuration } from '../curation.ts'
import { markersIn } from '../parse/marker.ts'
import type { EditionError, EditionSource } from '../pipeline.ts'

const textOf = ({ brochure }: EditionSource) => Buffer.from(brochure).toString('utf8').normalize('NFC')

/**
 * One error for each place of the published edition at which something was withheld, if the new brochure has fewer
 * markers of that kind. What was withheld is known to nobody any more, so that only its marker can be looked for.
 */
export function findReturned(published: EditionSource, added: EditionSource): EditionError[] {
  const left = Map.groupBy(markersIn(textOf(added)), (marker) => marker)
  const places = textOf(published)
    .split(/\r\n|\r|\n/)
    .flatMap((text, index) => markersIn(text).map((marker) => ({ marker, line: index + 1 })))
  const reasons = reasonsOf(published)
  return [...Map.groupBy(places, ({ marker }) => marker)].flatMap(([marker, all]) => {
    if (all.length <= (left.get(marker) ?? []).length) return []
    return all.map(({ line }) => {
      const reason = reasons.get(line) ?? ''
      const message = `expected ${marker}, as on line ${line} of the published edition (${reason})`
      return { file: 'brochure' as const, line, message, excerpt: null }
    })
  })
}

function reasonsOf({ curation }: EditionSource): ReadonlyMap<number, string> {
  const read = readCuration(curation)
  // It was published: it can be read.
  return new Map(read.ok ? read.value.withheld.map(({ line, reason }) => [line, reason]) : [])
}
