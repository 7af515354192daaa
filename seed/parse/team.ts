/** The foot of a brochure: the programme’s team, and how to reach it. */
import type { Line, Outcome, ParsedContact } from '../brochure.ts'
import { extracted, none } from '../trace.ts'
import type { Block } from './block.ts'
import type { Text } from './contact/scan.ts'
import { isOfAddress } from './contact/street.ts'
import { readContact } from './contact.ts'
import { fold } from './fold.ts'
import { unless } from './outcome.ts'
import { errorOn } from './source_error.ts'

const OPENING = /^pour toutes? questions? ?[:,]? ?/

/** Above an address stand the names of units: it begins where a text shows that it is of one. */
function addressStart(texts: readonly Text[]): number {
  const start = texts.findIndex(({ printed }) => isOfAddress(printed))
  return start === -1 ? texts.length : start
}

/** The lines, the first without its opening, as the team may be named on it. */
function linesOf(blocks: readonly Block[]): Line[] {
  const lines = blocks.flatMap((block) => block.lines)
  const withoutOpening = ({ number, text }: Line) => {
    const { length } = fold(text).replace(OPENING, '')
    return { number, text: text.slice(text.length - length) }
  }
  return [...lines.slice(0, 1).map(withoutOpening), ...lines.slice(1)].filter(({ text }) => text !== '')
}

const unitsOf = (units: readonly Text[]) =>
  units.length === 0
    ? none('La brochure n’imprime pas de service.')
    : extracted(
        units.map(({ printed }) => printed),
        units.flatMap(({ numbers }) => numbers),
      )

export function readTeam(blocks: readonly Block[]): Outcome<ParsedContact> {
  const { contact, free, errors } = readContact(linesOf(blocks), addressStart)
  const [name, ...units] = free
  if (name) {
    return unless(errors, () => ({
      name: extracted(name.printed, name.numbers),
      units: unitsOf(units),
      ...contact,
    }))
  }
  const foot = blocks.flatMap(({ lines }) => lines)
  return { ok: false, errors: [...errors, errorOn(foot, 'expected the name of the team under this line')] }
}
