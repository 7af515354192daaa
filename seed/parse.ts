/** The second stage: from the lines of a brochure to its parts, each value with the lines it was read from. */
import type { Line, Outcome, ParsedBrochure, SourceError } from './brochure.ts'
import { findBlocks } from './parse/block.ts'
import { foldName } from './parse/fold.ts'
import { readFunder } from './parse/funder.ts'
import { readHead } from './parse/head.ts'
import { readLaureate } from './parse/laureate.ts'
import { accepted, combine, combineList, unless } from './parse/outcome.ts'
import { joinLines } from './parse/passage.ts'
import { errorAt, errorOn } from './parse/source_error.ts'
import { readTeam } from './parse/team.ts'
import { findZones, type LaureateZone, type Zones } from './parse/zones.ts'

/** The laureates whose name differs from one above by case, accents and punctuation only. */
function findDuplicates(laureates: readonly LaureateZone[]): SourceError[] {
  const seen = new Map<string, number>()
  return laureates.flatMap(({ name }) => {
    const [line] = name
    const key = foldName(joinLines(name).text)
    const first = seen.get(key)
    if (!line || first === undefined) {
      if (line) seen.set(key, line.number)
      return []
    }
    return [errorOn(name, `expected a laureate of another name than on line ${first}`)]
  })
}

/** What is wrong with the zones as a whole. */
function findZoneErrors({ laureates, feet: [, ...moreFeet], errors }: Zones): SourceError[] {
  return [
    ...errors,
    ...(laureates.length > 0
      ? []
      : [errorAt(null, 'expected at least one laureate: its name, then « A PROPOS DE … »')]),
    ...findDuplicates(laureates),
    ...moreFeet.map((blocks) =>
      errorOn(
        blocks.flatMap(({ lines }) => lines),
        'expected one « Pour toute question »',
      ),
    ),
  ]
}

/** The longest line of 2023 has 780 characters; a file of one endless line is no brochure. */
const LONGEST_LINE = 10_000

const byLine = (one: SourceError, other: SourceError) => (one.line ?? 0) - (other.line ?? 0)

/**
 * Reads the parts of a brochure. Every line is of one of them, or is an error.
 * @returns the parts, or all errors of the brochure, in the order of its lines
 */
export function parse(lines: readonly Line[]): Outcome<ParsedBrochure> {
  const long = lines.filter(({ text }) => text.length > LONGEST_LINE)
  if (long.length > 0) {
    const message = `expected at most ${LONGEST_LINE} characters on a line`
    return { ok: false, errors: long.map((line) => errorOn([line], message)) }
  }
  const zones = findZones(findBlocks(lines))
  const headings = zones.laureates.flatMap(({ body }) => body.filter(({ mark }) => mark === 'action'))
  const [foot] = zones.feet
  const read = combine({
    zones: unless(findZoneErrors(zones), () => null),
    head: readHead(zones.head),
    laureates: combineList(zones.laureates.map(readLaureate)),
    funder: readFunder(headings),
    team: foot ? readTeam(foot) : accepted(null),
  })
  if (!read.ok) return { ok: false, errors: [...read.errors].sort(byLine) }
  const { head, laureates, funder, team } = read.value
  return accepted({ edition: { ...head, funder }, laureates, team, lines })
}
