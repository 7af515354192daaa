/** The title page: what stands above the introduction, that is the title and the year. */
import type { Line, Outcome, ParsedEdition } from '../brochure.ts'
import { extracted } from '../trace.ts'
import { fold } from './fold.ts'
import { accepted, refused } from './outcome.ts'
import { joinLines, quote } from './passage.ts'
import { errorOn } from './source_error.ts'

const YEAR_ALONE = /^(?:(?:edition|annee) )?((?:19|20)\d\d)$/
const YEAR_AT_END = / ?[(,–-]? ?(?:edition )?\b((?:19|20)\d\d)\)?$/
const PROGRAMME = /\bappels? a projets? /
const QUOTES = /^[«"“] ?| ?[»"”]$/g

/** The lines above the introduction: those of the title, those of the year, and others. */
export interface TitlePage {
  readonly title: readonly Line[]
  readonly years: readonly Line[]
  readonly others: readonly Line[]
}

const isYear = ({ text }: Line) => YEAR_ALONE.test(fold(text))

/** Where the programme's name is in a title: after « APPEL À PROJETS », without the year. */
function programmeIn(title: string): { start: number; end: number } | null {
  const folded = fold(title)
  const found = PROGRAMME.exec(folded)
  if (!found) return null
  const start = found.index + found[0].length
  const end = YEAR_AT_END.exec(folded)?.index ?? folded.length
  return end > start ? { start, end } : null
}

/** The title goes on until it names the programme, and to the end of the lines that stand together. */
export function divideTitlePage(lines: readonly Line[]): TitlePage {
  const years = lines.filter(isYear)
  const words = lines.filter((line) => !isYear(line))
  const named = words.findIndex(
    (_, index) => index < 10 && programmeIn(joinLines(words.slice(0, index + 1)).text),
  )
  const ended = words.findIndex(
    ({ number }, index) => index >= named && words[index + 1]?.number !== number + 1,
  )
  const end = named === -1 ? 0 : ended + 1
  return { title: words.slice(0, end), years, others: words.slice(end) }
}

export function readTitle({ title, others }: TitlePage): Outcome<Pick<ParsedEdition, 'title' | 'programme'>> {
  const passage = joinLines(title)
  const place = programmeIn(passage.text)
  if (!place)
    return refused(errorOn(others.slice(0, 1), 'expected a title with « APPEL À PROJETS » and its name'))
  const printed = passage.text.slice(place.start, place.end)
  const name = printed.replace(QUOTES, '')
  const start = place.start + printed.indexOf(name)
  return accepted({ title: quote(passage), programme: quote(passage, start, start + name.length) })
}

export function readYear({ title, years: [line] }: TitlePage): Outcome<ParsedEdition['year']> {
  if (line) return accepted(extracted(Number(line.text.slice(-4)), [line.number]))
  const { text } = joinLines(title)
  const found = YEAR_AT_END.exec(fold(text))
  const last = title.at(-1)
  if (found && last) return accepted(extracted(Number(found[1]), [last.number]))
  return refused(errorOn(title, 'expected the year of the edition, under the title or at its end'))
}
