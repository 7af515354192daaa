/** The one key under which all spellings of a commune's name are found. */
import { words } from './fold.ts'

const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
])
const DIVIDED: ReadonlySet<string> = new Set(['paris', 'lyon', 'marseille'])
const ORDINAL = /^\d{1,2}(?:er|e|eme|ieme)?$/

/** The words of a commune's name, folded, `St` and `Ste` written out. */
export function communeWords(name: string): string[] {
  return words(name).map((word) => ABBREVIATED.get(word) ?? word)
}

/**
 * `ISSY LES MOULINEAUX`, `Issy-les-Moulineaux` → `issy les moulineaux`; `St-Cloud` → `saint cloud`;
 * `Paris 11e`, `Lyon 9e arrondissement` → the commune's name alone, the postal code tells the rest.
 */
export function communeKey(name: string): string {
  const [first = '', second = '', ...rest] = communeWords(name)
  if (DIVIDED.has(first) && ORDINAL.test(second) && (rest[0] ?? 'arrondissement').startsWith('arr')) {
    return first
  }
  return [first, second, ...rest].filter(Boolean).join(' ')
}
