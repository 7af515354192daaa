/** Numbers in words, as the introduction prints them: without accents, in lower case. */

const SMALL = `zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
  dix-sept dix-huit dix-neuf`.split(/\s+/)
const TENS = [
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
] as const

/** From zero to sixty-nine, without the feminine forms. */
const NUMBERS: readonly (readonly [string, number])[] = [
  ...SMALL.map((word, number) => [word, number] as const),
  ...TENS.flatMap(([ten, number]) => [
    [ten, number] as const,
    [`${ten}-et-un`, number + 1] as const,
    [`${ten}-et-une`, number + 1] as const,
    ...SMALL.slice(2, 10).map((unit, index) => [`${ten}-${unit}`, number + 2 + index] as const),
  ]),
]

/** Cardinals and ordinals by their words: `treize` → 13, `treizieme` → 13. */
const CARDINALS = new Map([...NUMBERS, ['une', 1] as const])
const ORDINALS = new Map([
  ['premiere', 1],
  ['premier', 1],
  ['seconde', 2],
  ['second', 2],
])
for (const [words, number] of NUMBERS) {
  // quatre → quatrieme, cinq → cinquieme, neuf → neuvieme, trente → trentieme
  const stem = words.replace(/e$/, '').replace(/cinq$/, 'cinqu').replace(/neuf$/, 'neuv')
  ORDINALS.set(`${stem}ieme`, number)
}

/** A pattern of the words, the longest first, so that `vingt-deux` is not read as `vingt`. */
const patternOf = (words: ReadonlyMap<string, number>) =>
  [...words.keys()]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replaceAll('-', '[ -]'))
    .join('|')

export const CARDINAL = `\\d{1,3}|${patternOf(CARDINALS)}`
export const ORDINAL = `\\d{1,2} ?(?:ere|re|er|nde|nd|eme|e)|${patternOf(ORDINALS)}`

const numberOf = (text: string, words: ReadonlyMap<string, number>) =>
  words.get(text.replaceAll(' ', '-')) ?? Number.parseInt(text, 10)

/** The number that a match of `CARDINAL` names. */
export const toCardinal = (text: string): number => numberOf(text, CARDINALS)
/** The number that a match of `ORDINAL` names. */
export const toOrdinal = (text: string): number => numberOf(text, ORDINALS)
