/** A laureate: its name, its presentation, its action, and how to reach it. */
import type { Line, Outcome, ParsedContact, ParsedLaureate, SourceError } from '../brochure.ts'
import { none } from '../trace.ts'
import { readAction } from './action.ts'
import type { Block } from './block.ts'
import type { Text } from './contact/scan.ts'
import { readContact } from './contact.ts'
import { readLegalForm } from './legal_form.ts'
import { isMarker } from './marker.ts'
import { accepted, combine, refused, unless } from './outcome.ts'
import { joinLines, joinParagraphs, quote } from './passage.ts'
import { errorIn, errorOn } from './source_error.ts'
import { divideStatement } from './statement.ts'
import type { LaureateZone } from './zones.ts'

/** The longest name: more is a paragraph that stands where a name should. */
const LONGEST_NAME = 150
/** The most texts of an address before its postal code, and the longest of them. */
const [MOST_TEXTS, LONGEST_TEXT] = [4, 100]

/** The parts of a laureate's body; each is empty where it is missing. */
interface Parts {
  readonly presentation: readonly Block[]
  readonly headings: readonly Block[]
  readonly action: readonly Block[]
  readonly statements: readonly Block[]
  /** The statement and what follows it. */
  readonly ending: readonly Block[]
  /** Whether the statement does not come before the heading of the action. */
  readonly isOrdered: boolean
}

const linesOf = (blocks: readonly Block[]): Line[] => blocks.flatMap(({ lines }) => lines)

function partsOf(body: readonly Block[]): Parts {
  const headings = body.filter(({ mark }) => mark === 'action')
  const statements = body.filter(({ mark }) => mark === 'statement')
  const end = statements[0] ? body.indexOf(statements[0]) : body.length
  const start = headings[0] ? body.indexOf(headings[0]) : end
  return {
    presentation: body.slice(0, Math.min(start, end)),
    headings,
    action: body.slice(start + 1, end),
    statements,
    ending: body.slice(end).filter((block) => block.mark === 'text' || block === statements[0]),
    isOrdered: start <= end,
  }
}

/** What is missing from the parts, or is there twice. */
function findPartErrors({ name, about }: LaureateZone, parts: Parts): SourceError[] {
  const { presentation, headings, statements, isOrdered } = parts
  const expected = (message: string) => errorOn(about.lines, message)
  const [heading, ...moreHeadings] = headings
  const [statement, ...moreStatements] = statements
  return [
    ...(name.length === 0 ? [expected('expected the name of a laureate above this heading')] : []),
    ...(presentation.length === 0 ? [expected('expected a presentation under this heading')] : []),
    ...(heading ? [] : [expected('expected « ACTION FINANCEE PAR … » after the presentation')]),
    ...(statement
      ? []
      : [errorOn((heading ?? about).lines, 'expected a funding statement (→ …) after the action')]),
    ...(isOrdered ? [] : [errorOn(linesOf(statements), 'expected the funding statement after the action')]),
    ...moreHeadings.map(({ lines }) => errorOn(lines, 'expected one action, not a second one')),
    ...moreStatements.map(({ lines }) => errorOn(lines, 'expected one funding statement, not a second one')),
  ]
}

function readName({ name }: LaureateZone): Outcome<ParsedLaureate['name']> {
  const read = quote(joinLines(name))
  if (read.value.length <= LONGEST_NAME) return accepted(read)
  return refused(errorOn(name, `expected the name of a laureate, of at most ${LONGEST_NAME} characters`))
}

/** A sentence is of no address, and so is nothing above it. */
function addressStart(texts: readonly Text[]): number {
  const isProse = ({ printed }: Text) => printed.length > LONGEST_TEXT || /[.!?…]$/.test(printed)
  return Math.max(texts.findLastIndex(isProse) + 1, texts.length - MOST_TEXTS)
}

function readLaureateContact(ending: readonly Block[]): Outcome<Omit<ParsedContact, 'name'>> {
  const { contact, free, errors } = readContact(divideStatement(ending).contact, addressStart)
  const unclaimed = free
    .filter(({ printed }) => !isMarker(printed))
    .map(({ printed, numbers }) =>
      errorIn(
        numbers,
        'expected a telephone, an e-mail address, a website, a postal address or the next laureate',
        printed,
      ),
    )
  const units = none('La brochure n’imprime pas de service.')
  return unless([...errors, ...unclaimed], () => ({ units, ...contact }))
}

function readStatement(ending: readonly Block[]): Outcome<ParsedLaureate['statement']> {
  const { statement } = divideStatement(ending)
  const read = quote(joinParagraphs(statement.filter(({ text }) => text !== '')))
  return read.value === ''
    ? refused(errorOn(linesOf(ending), 'expected a funding statement after the arrow'))
    : accepted(read)
}

/** Reads a laureate; all of its errors at once. */
export function readLaureate(zone: LaureateZone): Outcome<ParsedLaureate> {
  const parts = partsOf(zone.body)
  const [heading] = parts.headings
  const wrong = findPartErrors(zone, parts)
  const missing = { ok: false, errors: [] } as const
  const read = combine({
    wrong: unless(wrong, () => null),
    name: readName(zone),
    action: heading && parts.isOrdered ? readAction(heading, parts.action) : missing,
    statement: parts.ending.length > 0 ? readStatement(parts.ending) : missing,
    contact: parts.ending.length > 0 && parts.isOrdered ? readLaureateContact(parts.ending) : missing,
  })
  if (!read.ok) return read
  const { name, action, statement, contact } = read.value
  return accepted({
    name,
    legal_form: readLegalForm(zone.about),
    presentation: quote(joinParagraphs(linesOf(parts.presentation))),
    ...action,
    statement,
    contact: { name, ...contact },
  })
}
