/** The head of a brochure: title, year, introduction. */
import type { Outcome, ParsedEdition, SourceError } from '../brochure.ts'
import type { Block } from './block.ts'
import { readFacts } from './introduction.ts'
import { accepted, combine, refused, unless } from './outcome.ts'
import { joinParagraphs, type Passage, quote } from './passage.ts'
import { errorAt, errorOn } from './source_error.ts'
import { divideTitlePage, readTitle, readYear, type TitlePage } from './title_page.ts'

/** What the head says of the edition: all but its funder. */
export type Head = Omit<ParsedEdition, 'funder'>

function readIntroduction(heading: Block | undefined, below: readonly Block[]): Outcome<Passage> {
  if (!heading)
    return refused(errorAt(null, 'expected the heading « Introduction » above the first laureate'))
  if (below.length > 0) return accepted(joinParagraphs(below.flatMap(({ lines }) => lines)))
  return refused(errorOn(heading.lines, 'expected an introduction under this heading'))
}

/** What is of no part of the head. Without a title or an introduction nobody can tell what that is. */
function findUnclaimed(page: TitlePage, isWhole: boolean): SourceError[] {
  if (!isWhole) return []
  const [, ...moreYears] = page.years
  return [...page.others, ...moreYears].map((line) =>
    errorOn([line], 'expected the year of the edition or « Introduction » after the title'),
  )
}

/** Reads what stands above the first laureate; all of its errors at once. */
export function readHead(blocks: readonly Block[]): Outcome<Head> {
  const misplaced = blocks.filter(({ mark }) => mark === 'action')
  const texts = blocks.filter(({ mark }) => mark !== 'action')
  const heading = texts.find(({ mark }) => mark === 'introduction')
  const index = heading ? texts.indexOf(heading) : texts.length
  const page = divideTitlePage(texts.slice(0, index).flatMap(({ lines }) => lines))
  const wrong = [
    ...misplaced.map(({ lines }) => errorOn(lines, 'expected « A PROPOS DE … » before this heading')),
    ...findUnclaimed(page, page.title.length > 0 && heading !== undefined),
  ]
  const read = combine({
    wrong: unless(wrong, () => null),
    names: readTitle(page),
    year: readYear(page),
    introduction: readIntroduction(heading, texts.slice(index + 1)),
  })
  if (!read.ok) return read
  const { names, year, introduction } = read.value
  return accepted({ year, ...names, introduction: quote(introduction), ...readFacts(introduction) })
}
