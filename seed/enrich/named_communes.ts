/** The communes of the funding département that a text names. */
import { communeWords } from './commune_name.ts'
import { type Commune, gazetteer } from './gazetteer.ts'

export interface Mention {
  readonly commune: Commune
  /** Where in the text its name stands. */
  readonly start: number
  readonly end: number
}

interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
  readonly isCapitalised: boolean
}

/** The most words in the name of a commune: `Beaujeu-Saint-Vallier-Pierrejux-et-Quitteur` and the like. */
const LONGEST = 8
const JOINT = /^[ \u00a0\-'’]$/
const BEFORE_ARTICLELESS: ReadonlySet<string> = new Set(['le', 'la', 'les', 'l', 'au', 'aux', 'du', 'des'])

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: printed, index }) => ({
    folded: communeWords(printed).join(''),
    start: index,
    end: index + printed.length,
    isCapitalised: /^\p{Lu}/u.test(printed),
  }))
}

/** The words from `first` on that one space, hyphen or apostrophe joins, as many as a name can have. */
function joinedFrom(words: readonly Word[], first: number, text: string): Word[] {
  const run = words.slice(first, first + LONGEST)
  const broken = run.findIndex((word, index) => {
    const before = run[index - 1]
    return before !== undefined && !JOINT.test(text.slice(before.end, word.start))
  })
  return broken === -1 ? run : run.slice(0, broken)
}

/** A hyphen ties the name to a longer one: the `Clichy` of `Clichy-sous-Bois`. */
function isPartOfLonger(text: string, start: number, end: number): boolean {
  return (
    /^-\p{L}/u.test(text.slice(end, end + 2)) || /^\p{L}-$/u.test(text.slice(Math.max(0, start - 2), start))
  )
}

/** The longest name of a commune, of any département, with which the run begins. */
function longestName(
  run: readonly Word[],
  hasArticle: boolean,
): { communes: readonly Commune[]; length: number } {
  const { named, articleless } = gazetteer()
  const folded = run.map((word) => word.folded)
  for (let length = run.length; length > 0; length -= 1) {
    const key = folded.slice(0, length).join(' ')
    const communes = [...(named.get(key) ?? []), ...(hasArticle ? (articleless.get(key) ?? []) : [])]
    if (communes.length > 0) return { communes, length }
  }
  return { communes: [], length: 1 }
}

/**
 * Every mention of a commune of the département, in the order of the text. Names in capitals, without
 * accents or hyphens are names too; a longer name of another département is no shorter one of this.
 */
export function findCommunes(text: string, department: string): Mention[] {
  const words = wordsOf(text)
  const mentions: Mention[] = []
  for (let first = 0; first < words.length; first += 1) {
    const word = words[first]
    if (!word?.isCapitalised) continue
    const run = joinedFrom(words, first, text)
    const hasArticle = BEFORE_ARTICLELESS.has(words[first - 1]?.folded ?? '')
    const { communes, length } = longestName(run, hasArticle)
    const commune = communes.find((one) => one.department.code === department)
    const end = Math.max(word.end, ...run.slice(0, length).map((one) => one.end))
    if (commune && !isPartOfLonger(text, word.start, end)) mentions.push({ commune, start: word.start, end })
    first += length - 1
  }
  return mentions
}
