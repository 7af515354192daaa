/** One comparison: a property, an operator and its literals (OGC 21-065r2, `comparisonPredicate`). */
import { type Cursor, peek, peekKeyword, type Reading, takeKeyword, takeSymbol } from './cursor.ts'
import type { Cql2ComparisonOperator, Cql2Expression, Cql2Scalar } from './expression.ts'
import { fail, failLimit } from './failure.ts'
import { LIMITS } from './limits.ts'
import { type Property, readBound, readProperty, readScalar, readString } from './operand.ts'
import type { Keyword } from './words.ts'

type ReadRest = (cursor: Cursor, property: Property) => Reading<Cql2Expression>

const SIGNS: readonly Cql2ComparisonOperator[] = ['=', '<>', '<', '<=', '>', '>=']

/** The operators that are words and can follow NOT, and what reads the rest of the predicate. */
const WORDS = new Map<Keyword, ReadRest>([
  ['LIKE', readLike],
  ['IN', readIn],
  ['BETWEEN', readBetween],
])
const OPERATOR = { what: 'an operator', expected: [...SIGNS, ...WORDS.keys(), 'IS NULL'] }
const NEGATABLE = { expected: [...WORDS.keys()] }

export function readPredicate(cursor: Cursor): Reading<Cql2Expression> {
  if (cursor.comparisons === LIMITS.comparisons) {
    return failLimit('comparisons', 'comparisons', 'one more', peek(cursor).position)
  }
  cursor.comparisons += 1
  const property = readProperty(cursor)
  if (!property.ok) return property
  if (takeKeyword(cursor, 'IS')) return readIsNull(cursor, property.value)
  if (takeKeyword(cursor, 'NOT')) return negated(readByWord(cursor, property.value, NEGATABLE))
  const { kind, text } = peek(cursor)
  const sign = kind === 'symbol' ? SIGNS.find((candidate) => candidate === text) : undefined
  if (sign === undefined) return readByWord(cursor, property.value, OPERATOR)
  cursor.index += 1
  return then(readScalar(cursor), (value) => ({ op: sign, ...property.value, value }))
}

function readByWord(cursor: Cursor, property: Property, expectation: typeof OPERATOR | typeof NEGATABLE) {
  const keyword = peekKeyword(cursor)
  const readRest = keyword && WORDS.get(keyword)
  if (readRest === undefined) return fail(cursor, expectation)
  cursor.index += 1
  return readRest(cursor, property)
}

function readLike(cursor: Cursor, property: Property): Reading<Cql2Expression> {
  return then(readString(cursor), (pattern) => ({ op: 'like', ...property, pattern }))
}

function readBetween(cursor: Cursor, property: Property): Reading<Cql2Expression> {
  const lower = readBound(cursor)
  if (!lower.ok) return lower
  if (!takeKeyword(cursor, 'AND')) return fail(cursor, { expected: ['AND'] })
  return then(readBound(cursor), (upper) => ({ op: 'between', ...property, lower: lower.value, upper }))
}

function readIn(cursor: Cursor, property: Property): Reading<Cql2Expression> {
  if (!takeSymbol(cursor, '(')) return fail(cursor, { expected: ['('] })
  const values: Cql2Scalar[] = []
  do {
    if (values.length === LIMITS.values) {
      return failLimit('values', 'values in one IN', 'one more', peek(cursor).position)
    }
    const value = readScalar(cursor)
    if (!value.ok) return value
    values.push(value.value)
  } while (takeSymbol(cursor, ','))
  if (!takeSymbol(cursor, ')')) return fail(cursor, { expected: [',', ')'] })
  return { ok: true, value: { op: 'in', ...property, values } }
}

function readIsNull(cursor: Cursor, property: Property): Reading<Cql2Expression> {
  const isNegated = takeKeyword(cursor, 'NOT')
  if (!takeKeyword(cursor, 'NULL'))
    return fail(cursor, { expected: isNegated ? ['NULL'] : ['NULL', 'NOT NULL'] })
  const isNull: Reading<Cql2Expression> = { ok: true, value: { op: 'isNull', ...property } }
  return isNegated ? negated(isNull) : isNull
}

function negated(reading: Reading<Cql2Expression>): Reading<Cql2Expression> {
  return then(reading, (arg) => ({ op: 'not', arg }))
}

function then<T>(reading: Reading<T>, make: (value: T) => Cql2Expression): Reading<Cql2Expression> {
  return reading.ok ? { ok: true, value: make(reading.value) } : reading
}
