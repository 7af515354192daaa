/** Filters in CQL2 Text (OGC 21-065r2): Basic CQL2 with LIKE, BETWEEN, IN and IS NULL, within LIMITS. */
import { type Cursor, peek, peekKeyword, type Reading, takeKeyword } from './cursor.ts'
import type { Cql2Expression, Cql2Result } from './expression.ts'
import { fail, failLimit, thousands } from './failure.ts'
import { LIMITS } from './limits.ts'
import { readNested, readParenthesised } from './nesting.ts'
import { readPredicate } from './predicate.ts'
import { countCharacters, tokenise } from './tokenise.ts'

export { LIMITS } from './limits.ts'

const KEYWORDS = { and: 'AND', or: 'OR' } as const

/**
 * Reads a filter, in linear time.
 * @returns the expression in normal form, or one English sentence on the first thing that is wrong; positions
 * count characters (Unicode code points) from 1
 */
export function parseCql2(text: string): Cql2Result {
  const length = countCharacters(text)
  if (length > LIMITS.characters) {
    return failLimit('characters', 'characters', thousands(length), LIMITS.characters + 1)
  }
  const cursor: Cursor = { tokens: tokenise(text), index: 0, depth: 0, comparisons: 0 }
  const reading = readOr(cursor)
  if (!reading.ok) return reading
  if (peek(cursor).kind !== 'end') return fail(cursor, { expected: ['AND', 'OR', 'the end of the filter'] })
  return { ok: true, expression: reading.value }
}

function readOr(cursor: Cursor): Reading<Cql2Expression> {
  return readChain(cursor, 'or', readAnd)
}

function readAnd(cursor: Cursor): Reading<Cql2Expression> {
  return readChain(cursor, 'and', readNot)
}

function readNot(cursor: Cursor): Reading<Cql2Expression> {
  if (peekKeyword(cursor) !== 'NOT') return readTerm(cursor)
  const arg = readNested(cursor, 1, readNot)
  return arg.ok ? { ok: true, value: { op: 'not', arg: arg.value } } : arg
}

function readTerm(cursor: Cursor): Reading<Cql2Expression> {
  return peek(cursor).text === '('
    ? readParenthesised(cursor, 1, readOr, ['AND', 'OR'])
    : readPredicate(cursor)
}

/** Reads operands joined by one operator; those of an operand joined by the same are taken out of it. */
function readChain(
  cursor: Cursor,
  op: 'and' | 'or',
  readOperand: (cursor: Cursor) => Reading<Cql2Expression>,
): Reading<Cql2Expression> {
  const first = readOperand(cursor)
  if (!first.ok) return first
  const operands = [first.value]
  while (takeKeyword(cursor, KEYWORDS[op])) {
    const operand = readOperand(cursor)
    if (!operand.ok) return operand
    operands.push(operand.value)
  }
  if (operands.length === 1) return first
  const args = operands.flatMap((arg) => ('args' in arg && arg.op === op ? arg.args : [arg]))
  return { ok: true, value: { op, args } }
}
