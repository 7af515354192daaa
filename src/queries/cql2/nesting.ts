/** What stands inside something else: the only places where the parser calls itself. */
import { type Cursor, peek, type Reading, takeSymbol } from './cursor.ts'
import { fail, failLimit } from './failure.ts'
import { LIMITS } from './limits.ts'

/**
 * Reads one level deeper, and so keeps the stack short.
 * @param opening how many tokens open the level
 */
export function readNested<T>(
  cursor: Cursor,
  opening: number,
  read: (cursor: Cursor) => Reading<T>,
): Reading<T> {
  if (cursor.depth === LIMITS.nesting) {
    return failLimit('nesting', 'levels of nesting', 'one more', peek(cursor).position)
  }
  cursor.index += opening
  cursor.depth += 1
  const reading = read(cursor)
  cursor.depth -= 1
  return reading
}

/** As `readNested`, up to a closing parenthesis; `before` is what else may stand before it. */
export function readParenthesised<T>(
  cursor: Cursor,
  opening: number,
  read: (cursor: Cursor) => Reading<T>,
  before: readonly string[] = [],
): Reading<T> {
  const reading = readNested(cursor, opening, read)
  if (!reading.ok || takeSymbol(cursor, ')')) return reading
  return fail(cursor, { expected: [...before, ')'] })
}
