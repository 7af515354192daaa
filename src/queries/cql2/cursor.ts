/** Where the parser stands in the tokens. */
import type { Cql2Failure } from './expression.ts'
import type { Token } from './tokenise.ts'
import { type Keyword, keywordOf } from './words.ts'

export interface Cursor {
  readonly tokens: readonly Token[]
  index: number
  /** The levels of nesting that are open. */
  depth: number
  /** The predicates read so far. */
  comparisons: number
}

/** What a function of the parser found: the cursor stands behind it, or on what is wrong. */
export type Reading<T> = { ok: true; value: T } | Cql2Failure

const END: Token = { kind: 'end', text: '', value: '', position: 1 }

/** The token that comes, or with 1 the one behind it, or with -1 the one before; beyond the text it is `end`. */
export function peek(cursor: Cursor, offset = 0): Token {
  return cursor.tokens[cursor.index + offset] ?? END
}

/** The keyword that comes, if one does. */
export function peekKeyword(cursor: Cursor): Keyword | undefined {
  const { kind, text } = peek(cursor)
  return kind === 'word' ? keywordOf(text) : undefined
}

/** Moves behind a keyword, if it is what comes. */
export function takeKeyword(cursor: Cursor, keyword: Keyword): boolean {
  const found = peekKeyword(cursor) === keyword
  if (found) cursor.index += 1
  return found
}

/** Moves behind a symbol, if it is what comes. */
export function takeSymbol(cursor: Cursor, symbol: string): boolean {
  const found = peek(cursor).text === symbol
  if (found) cursor.index += 1
  return found
}
