/** The purposes of a funding statement: its clauses, each a part of the printed sentence. */
import type { Category } from '../../src/resources/funding_purposes.ts'
import { recogniseCategory } from './category.ts'

export interface Purpose {
  /** The clause, without the preposition that leads it. */
  readonly purpose: string
  readonly category: Category
  /** The word that tells the category, folded; null where none does. */
  readonly word: string | null
}

/** A part of the statement, from `start` to `end` (excluded). */
interface Fragment {
  readonly start: number
  readonly end: number
}

const VERB =
  /(?<!\p{L})(?:participe(?:ra)?|contribue(?:ra)?|finance(?:ra)?|soutient|soutiendra|aide|appuie|prend en charge)(?!\p{L})/iu
const AMONG_OTHERS = /(?<!\p{L})entre autres(?!\p{L})/iu
const SEPARATOR = /[,;]|(?<!\p{L})(?:(?:et|(?:ainsi|de même) que)(?!\p{L})|(?:ainsi|de même) qu['’])/giu
const NEW_PURPOSE = /^(?:à|au|aux)\s/iu
const LEADING = /^(?:à|au|aux|en|pour|de|du|des)\s+|^d['’]/iu

const isBlank = (text: string) => /^[\s.…]*(?:etc[\s.…]*)?$/.test(text)

/** `Entre autres` says how the clauses are meant and is no part of them. */
export const isAmongOthers = (statement: string) => AMONG_OTHERS.test(statement)

/** What the clauses are: the statement after its verb, without its full stop, cut at its separators. */
function cut(statement: string): Fragment[] {
  const verb = VERB.exec(statement)
  const begin = verb ? verb.index + verb[0].length : 0
  const marks = [...statement.matchAll(SEPARATOR), ...statement.matchAll(new RegExp(AMONG_OTHERS, 'giu'))]
    .map(({ index, 0: text }) => ({ start: index, end: index + text.length }))
    .filter(({ start }) => start >= begin)
    .sort((a, b) => a.start - b.start)
  const starts = [begin, ...marks.map(({ end }) => end)]
  const ends = [...marks.map(({ start }) => start), statement.length]
  return starts
    .map((start, index) => ({ start, end: Number(ends[index]) }))
    .filter(({ start, end }) => !isBlank(statement.slice(start, end)))
    .map(({ start, end }) => trimmed(statement, start, end))
}

function trimmed(statement: string, start: number, end: number): Fragment {
  const text = statement.slice(start, end)
  const from = start + text.length - text.trimStart().length
  return { start: from, end: from + text.trim().replace(/(?<!\.)[.]$/, '').length }
}

/** Joins what belongs to the clause before it; a clause keeps the first category that its parts tell. */
function joinClauses(statement: string): Fragment[] {
  const clauses: (Fragment & { category: Category | undefined })[] = []
  for (const { start, end } of cut(statement)) {
    const text = statement.slice(start, end)
    const category = recogniseCategory(text)?.category
    const last = clauses.at(-1)
    // What begins with `à` is a purpose; anything else only if it tells a category that the last does not.
    const isNew = NEW_PURPOSE.test(text) || (category !== undefined && category !== last?.category)
    if (!last || isNew) clauses.push({ start, end, category })
    else clauses[clauses.length - 1] = { start: last.start, end, category: last.category ?? category }
  }
  return clauses
}

/**
 * Splits a statement into its purposes; there is always one, the whole statement if need be.
 * `PROGR'ESS participe aux frais d'études et de communication.` → `frais d'études`, `communication`
 */
export function splitPurposes(statement: string): Purpose[] {
  const clauses = joinClauses(statement).map(({ start, end }) =>
    statement.slice(start, end).replace(LEADING, ''),
  )
  return (clauses.length > 0 ? clauses : [statement]).map((purpose) => {
    const { category, word } = recogniseCategory(purpose) ?? { category: 'other', word: null }
    return { purpose, category, word }
  })
}
