/** What stands on the two sides of an operator: a property on the left, literals on the right. */
import { type Cursor, peek, peekKeyword, type Reading } from './cursor.ts'
import type { Cql2Scalar } from './expression.ts'
import { type Expectation, fail } from './failure.ts'
import { readParenthesised } from './nesting.ts'
import type { Token } from './tokenise.ts'
import { isFunction } from './unsupported.ts'
import { isPropertyName, isTemporal, isTransparent, keywordOf } from './words.ts'

const STRING = 'a string in single quotes'
const PROPERTY = { expected: ['a property name'] }
const CONDITION = { expected: ['a property name', 'NOT', '('] }
const NUMBER = { expected: ['a number'] }

const LEFT = 'comparisons with the literal on the left are not supported'
const NAMES = 'a name is made of letters without accents, digits and _, in parts joined by dots'
const PROPERTIES = 'text goes between single quotes, and two properties cannot be compared'
const NULLS = 'IS NULL finds what has no value'

/** What a literal may be, by the operator before it. */
export const SCALAR = { expected: [STRING, 'a number', 'TRUE', 'FALSE'] }
export const BOUND = { expected: [STRING, 'a number'] }
export const PATTERN = { expected: [STRING] }

export interface Property {
  readonly property: string
  readonly position: number
}

/** Reads the property at the start of a predicate, bare or in CASEI or ACCENTI. */
export function readProperty(cursor: Cursor, expectation: Expectation = CONDITION): Reading<Property> {
  if (opens(cursor, isTransparent)) {
    return readParenthesised(cursor, 2, (inside) => readProperty(inside, PROPERTY))
  }
  const token = peek(cursor)
  if (isLiteral(token)) return fail(cursor, expectation, LEFT)
  if (!namesProperty(token, peek(cursor, 1))) return fail(cursor, expectation)
  if (!isPropertyName(token.value)) return fail(cursor, PROPERTY, NAMES)
  cursor.index += 1
  return { ok: true, value: { property: token.value, position: token.position } }
}

/** Reads a literal of one of the kinds expected. */
export function readScalar(cursor: Cursor): Reading<Cql2Scalar> {
  const keyword = peekKeyword(cursor)
  if (keyword !== 'TRUE' && keyword !== 'FALSE') return readBound(cursor, SCALAR)
  cursor.index += 1
  return { ok: true, value: keyword === 'TRUE' }
}

/** Reads a number, a string, or a date, which is as good as the string in its parentheses. */
export function readBound(cursor: Cursor, expectation: Expectation = BOUND): Reading<number | string> {
  if (opens(cursor, isTemporal)) return readParenthesised(cursor, 2, (inside) => readString(inside))
  const { kind, text } = peek(cursor)
  if (kind !== 'number') return readString(cursor, expectation)
  const value = Number(text)
  if (!Number.isFinite(value)) return fail(cursor, NUMBER, 'this one is too large')
  cursor.index += 1
  return { ok: true, value: value === 0 ? 0 : value } // -0 and 0 are the same number
}

/** Reads a string, bare or in CASEI or ACCENTI. */
export function readString(cursor: Cursor, expectation: Expectation = PATTERN): Reading<string> {
  if (opens(cursor, isTransparent)) return readParenthesised(cursor, 2, (inside) => readString(inside))
  const token = peek(cursor)
  if (token.kind !== 'string') return fail(cursor, expectation, noteOnValue(token, peek(cursor, 1)))
  cursor.index += 1
  return { ok: true, value: token.value }
}

/** Whether a word of a kind stands here, with a parenthesis after it. */
function opens(cursor: Cursor, isOfKind: (word: string) => boolean): boolean {
  const { kind, text } = peek(cursor)
  return kind === 'word' && isOfKind(text) && peek(cursor, 1).text === '('
}

function namesProperty(token: Token, next: Token): boolean {
  if (token.kind === 'name') return true
  return token.kind === 'word' && keywordOf(token.text) === undefined && !isFunction(token, next)
}

function isLiteral({ kind, text }: Token): boolean {
  if (kind === 'word') return ['TRUE', 'FALSE'].includes(keywordOf(text) ?? '')
  return kind === 'string' || kind === 'number'
}

function noteOnValue(token: Token, next: Token): string | undefined {
  if (token.kind === 'word' && keywordOf(token.text) === 'NULL') return NULLS
  return namesProperty(token, next) ? PROPERTIES : undefined
}
