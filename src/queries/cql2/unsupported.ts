/** The parts of CQL2 that the service leaves out, told by the token where they begin. */
import type { Token } from './tokenise.ts'
import { isTransparent, keywordOf } from './words.ts'

/** Functions by their standard names (OGC 21-065r2); any other function is just that. */
const FAMILIES = [
  [/^S_/i, 'spatial predicates are not supported'],
  [/^(?:(?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION|BBOX)$/i, 'geometries are not supported'],
  [/^T_/i, 'temporal predicates are not supported'],
  [/^INTERVAL$/i, 'intervals are not supported'],
  [/^(?:DATE|TIMESTAMP)$/i, 'a date stands to the right of a comparison'],
  [/^A_/i, 'array predicates are not supported'],
] as const

const FUNCTIONS = 'functions are not supported, except CASEI and ACCENTI'
const ARITHMETIC = 'arithmetic is not supported'

/** @returns what is not supported, in words, or undefined if the token does not tell */
export function unsupportedAt(previous: Token, found: Token, next: Token): string | undefined {
  if (found.kind === 'symbol') return /^[-+*/^%]$/.test(found.text) ? ARITHMETIC : undefined
  // `year -1` is read as a property and a number.
  if (found.kind === 'number') return isOperand(previous) && /^[+-]/.test(found.text) ? ARITHMETIC : undefined
  if (found.kind !== 'word') return undefined
  if (isFunction(found, next)) return FAMILIES.find(([name]) => name.test(found.text))?.[1] ?? FUNCTIONS
  return isOperand(previous) && /^div$/i.test(found.text) ? ARITHMETIC : undefined
}

/** Whether a call of a function begins here, other than CASEI and ACCENTI. */
export function isFunction(found: Token, next: Token): boolean {
  const isName = found.kind === 'word' && keywordOf(found.text) === undefined && !isTransparent(found.text)
  return isName && next.text === '('
}

function isOperand({ kind, text }: Token): boolean {
  return (
    kind === 'number' || kind === 'name' || (kind === 'word' && keywordOf(text) === undefined) || text === ')'
  )
}
