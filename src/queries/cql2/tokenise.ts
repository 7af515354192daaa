/** The tokens of a filter (OGC 21-065r2, the lexical rules of the BNF). */

export interface Token {
  /**
   * `word` is bare, `name` stands between double quotes, `string` between single ones; `unclosed` lacks its
   * closing quote.
   */
  readonly kind: 'word' | 'name' | 'string' | 'number' | 'symbol' | 'unclosed' | 'end'
  /** As written, quotes and all: no two kinds share a text. */
  readonly text: string
  /** What it stands for: without its quotes, and a doubled or escaped quote is one. */
  readonly value: string
  /** In characters from 1. */
  readonly position: number
}

/** `whitespace` of the norm, which is not quite `\s`. */
const BLANKS = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/uy

/**
 * Tried in this order. None can fail after its first characters, so none ever goes back: the time is linear.
 * A quote is matched without its closing one. A word takes more letters, and a symbol more signs, than the
 * language has, so that an error shows the whole of what was written.
 */
const RULES = [
  ['string', /'(?:[^'\\]|''|\\'?)*/uy],
  ['name', /"[^"]*/uy],
  ['number', /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/iuy],
  ['word', /[\p{L}_][\p{L}\p{M}\p{N}_.:]*/uy],
  ['symbol', /[=<>!~&|]+|./suy],
] as const

/** Cuts a text into tokens, the last of kind `end`: any text can be cut. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let offset = 0
  let position = 1
  while (true) {
    const blanks = matchAt(BLANKS, text, offset) ?? ''
    offset += blanks.length
    position += blanks.length // every blank is one UTF-16 unit
    const token = tokenAt(text, offset, position)
    tokens.push(token)
    if (token.kind === 'end') return tokens
    offset += token.text.length
    position += countCharacters(token.text)
  }
}

export function countCharacters(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

function tokenAt(text: string, offset: number, position: number): Token {
  for (const [kind, rule] of RULES) {
    const matched = matchAt(rule, text, offset)
    if (matched === undefined) continue
    if (kind === 'string' || kind === 'name') {
      return quoted(kind, matched, text[offset + matched.length], position)
    }
    return { kind, text: matched, value: matched, position }
  }
  return { kind: 'end', text: '', value: '', position }
}

function quoted(kind: 'string' | 'name', open: string, next: string | undefined, position: number): Token {
  if (next === undefined) return { kind: 'unclosed', text: open, value: '', position }
  const inside = open.slice(1)
  // `escapeQuote` of the norm: '' or \'; any other backslash stands for itself.
  const value = kind === 'string' ? inside.replace(/''|\\'/g, "'") : inside
  return { kind, text: open + next, value, position }
}

function matchAt(rule: RegExp, text: string, offset: number): string | undefined {
  rule.lastIndex = offset
  return rule.exec(text)?.[0]
}
