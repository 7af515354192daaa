/** Labels: the words of a contact that say what follows them (`Tél :`), and are no part of it. */
import { trimSeparators, trimWord } from './trim.ts'

const NAME =
  '(?:t[ée]l(?:[ée]phones?)?|mobiles?|port(?:able)?s?|fixe|standard|(?:adresse )?(?:e-?)?mails?|mailto|courriels?' +
  '|sites?(?: (?:internet|web))?|web|internet|adresses?(?: (?:postale|[ée]lectronique))?|si[èe]ge(?: social)?|contacts?)'
const SERIES = `${NAME}\\.?(?: ?(?:[/&-]|ou|et) ?${NAME}\\.?){0,2}`
const START = '(?<![\\p{L}\\p{N}/@._-])'
const WITH_COLON = new RegExp(`${START}${SERIES} ?:(?!//)`, 'giu')
const BEFORE_ADDRESS = /^adresse (?:postale )?(?=\d)/i
const AT_END = new RegExp(`${START}${SERIES}$`, 'iu')
const ALONE = new RegExp(`^(?:${SERIES}|ou|et|&|\\+)?$`, 'iu')

/** Cuts a line at its labels that end with a colon. */
export const cutAtLabels = (line: string): string[] => line.split(WITH_COLON)

/** Takes labels without a colon off a text; `leads` says that a number or an address follows at once. */
export function stripLabel(text: string, leads: boolean): string {
  const words = text.replace(BEFORE_ADDRESS, '')
  if (ALONE.test(trimWord(trimSeparators(words)))) return ''
  return leads ? trimSeparators(words).replace(AT_END, '') : words
}
