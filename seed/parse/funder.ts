/** The funder, whom the headings of the actions name. */
import type { Outcome, ParsedEdition } from '../brochure.ts'
import { extracted } from '../trace.ts'
import { type Block, headingOf } from './block.ts'
import { fold, foldName } from './fold.ts'
import { unless } from './outcome.ts'
import { errorOn } from './source_error.ts'

const BEFORE = /^actions? financee?s? par (?:le |la |les |l')?/

function funderOf(heading: Block): string {
  const words = headingOf(heading)
  return words.slice(BEFORE.exec(fold(words))?.[0].length)
}

/** The funder that the first of the headings names; an error for each heading that names another. */
export function readFunder([first, ...others]: readonly Block[]): Outcome<ParsedEdition['funder']> {
  // That there is none is an error of each laureate.
  if (!first) return { ok: false, errors: [] }
  const funder = funderOf(first)
  const numbers = first.lines.map(({ number }) => number)
  const different = others.filter((other) => foldName(funderOf(other)) !== foldName(funder))
  const wrong = different.map(({ lines }) =>
    errorOn(lines, `expected the same funder as on line ${numbers[0]}: ${funder}`),
  )
  return unless(wrong, () => extracted(funder, numbers))
}
