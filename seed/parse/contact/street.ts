/** Telling the street of an address from what completes it: a building, a postal box. */
import { continues, glue } from '../passage.ts'
import type { Text } from './scan.ts'

/** A part of an address, with the lines on which it stands. */
export interface Piece {
  readonly text: string
  readonly numbers: readonly number[]
}

/** A part of a line; `joint` is what stands between it and the part before on the same line, else null. */
interface Cut extends Piece {
  readonly joint: string | null
  readonly end: Text['end']
}

const HOUSE =
  '(?:n° ?)?\\d{1,4}(?: ?(?:bis|ter|quater|[a-d])\\b)?(?: ?(?:[-–/à&]|et) ?\\d{1,4}(?: ?(?:bis|ter)\\b)?)?'
const WAY =
  '(?:rue|avenue|av|boulevard|boul|bd|bld|blvd|place|pl|all[ée]es?|chemin|che?|quai|impasse|imp|square|sq|cours?' +
  '|route|rte|passage|esplanade|villa|sente|sentier|voie|rond-point|faubourg|promenade|parvis|mail|cité|clos' +
  '|ruelle|traverse|venelle|terrasse|galerie|hameau|lotissement|montée|pont)'
const BUILDING =
  '(?:b\\.?p|cs|tsa|b[âa]t(?:iment)?|immeuble|imm|r[ée]sidence|r[ée]s|escalier|esc|hall|porte|appartement|appt?' +
  '|centre|espace|maison|tour|z\\.?[aei]|zac|c/o|chez|rez-de-chaussée|rdc|local|lot|p[ôo]le|h[ôo]tel|campus|parc' +
  '|ferme|ch[âa]teau|\\d{1,2} ?(?:er|[eè]re?|[eè]me|nd) [ée]tage)'
const END = '(?![\\p{L}\\p{N}])'

/** How surely a piece is a street, the surest first. */
const STREETS = [
  `^${HOUSE},? ${WAY}${END}`,
  `^${WAY}${END}`,
  `^${HOUSE},? (?!${BUILDING}${END})\\p{L}{3}`,
].map((pattern) => new RegExp(pattern, 'iu'))
const HOUSE_ALONE = new RegExp(`^${HOUSE}$`, 'iu')
const IS_BUILDING = new RegExp(`^${BUILDING}${END}`, 'iu')
const JOINTS = /( ?, ?| [-–—] | (?=(?:B\.?P\.?|CS|TSA) ?(?:n°)? ?\d))/u

/** Whether a text shows by its words that it is of an address. */
export const isOfAddress = (text: string): boolean =>
  IS_BUILDING.test(text) || HOUSE_ALONE.test(text) || STREETS.some((street) => street.test(text))

const isStreet = (text: string) => !IS_BUILDING.test(text) && STREETS.some((street) => street.test(text))

function cut({ printed, numbers, end }: Omit<Text, 'kind'>): Cut[] {
  const parts = printed.split(JOINTS)
  return parts.flatMap((text, index) =>
    index % 2 === 1 ? [] : [{ text, numbers, joint: parts[index - 1] ?? null, end }],
  )
}

/** Whether a piece at the beginning of a line goes on from the line above; `ends` says that nothing follows. */
function goesOn(previous: Cut, { text }: Cut, ends: boolean): boolean {
  if (previous.end === ',' || isOfAddress(text)) return false
  return previous.end === '-' || continues(previous.text, text) || (ends && isStreet(previous.text))
}

/** What joins a piece and the next line. */
const jointAfter = ({ end, text }: Cut) => (end === '' ? glue(text) : { ',': ', ', '-': '-' }[end])

/** Puts together again what a comma after the number of a house, or the end of a line, has cut. */
function mend(cuts: readonly Cut[], endsAtCode: boolean): Cut[] {
  const mended: Cut[] = []
  for (const [index, next] of cuts.entries()) {
    const previous = mended.at(-1)
    const ends = endsAtCode && index === cuts.length - 1
    const isHouse = previous && HOUSE_ALONE.test(previous.text)
    if (previous && (isHouse || (next.joint === null && goesOn(previous, next, ends)))) {
      const joint = next.joint ?? jointAfter(previous)
      const numbers = [...new Set([...previous.numbers, ...next.numbers])]
      mended[mended.length - 1] = {
        ...next,
        text: previous.text + joint + next.text,
        numbers,
        joint: previous.joint,
      }
    } else mended.push(next)
  }
  return mended
}

/**
 * Divides what stands before a postal code.
 * @param endsAtCode whether the last of the texts stands on the postal code's line
 * @returns the street, null if there is none, and the pieces that complete it
 */
export function divide(
  texts: readonly Omit<Text, 'kind'>[],
  endsAtCode: boolean,
): { street: Piece | null; complements: Piece[] } {
  const pieces = mend(texts.flatMap(cut), endsAtCode)
  const known = STREETS.flatMap((street) =>
    pieces.filter(({ text }) => !IS_BUILDING.test(text) && street.test(text)),
  )
  const street = known[0] ?? pieces.findLast(({ text }) => !IS_BUILDING.test(text)) ?? null
  return { street, complements: pieces.filter((piece) => piece !== street) }
}
