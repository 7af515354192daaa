/** The sentences that say why a text is no filter. */
import { type Cursor, peek } from './cursor.ts'
import type { Cql2Failure } from './expression.ts'
import { LIMITS } from './limits.ts'
import type { Token } from './tokenise.ts'
import { unsupportedAt } from './unsupported.ts'

/** What may come next. */
export interface Expectation {
  /** The kind of thing, if the list needs a name. */
  readonly what?: string
  readonly expected: readonly string[]
}

/** Longer tokens are cut in messages. */
const EXCERPT = 40

/** Says that what comes is not what was expected. `note` is the reason, if there is more to say. */
export function fail(cursor: Cursor, { what, expected }: Expectation, note?: string): Cql2Failure {
  const found = peek(cursor)
  if (found.kind === 'unclosed') return failUnclosed(cursor, found)
  const list = what === undefined ? either(expected) : `${what} (${expected.join(', ')})`
  const reason = unsupportedAt(peek(cursor, -1), found, peek(cursor, 1)) ?? note
  const message = `expected ${list}${whereabouts(cursor)}, found ${shown(found)}${reason ? `: ${reason}` : ''}`
  return { ok: false, position: found.position, message, expected: [...expected] }
}

/** Says which bound is passed: `what` is what there is too much of. */
export function failLimit(
  limit: keyof typeof LIMITS,
  what: string,
  found: string,
  position: number,
): Cql2Failure {
  const expected = `at most ${thousands(LIMITS[limit])} ${what}`
  return { ok: false, position, message: `expected ${expected}, found ${found}`, expected: [expected] }
}

/** A number as the messages write it: 2,000. */
export function thousands(number: number): string {
  return number.toLocaleString('en-GB')
}

function failUnclosed(cursor: Cursor, { text, position }: Token): Cql2Failure {
  const quote = text.slice(0, 1)
  const thing = quote === "'" ? 'the string' : 'the name'
  // The closing quote of 'C:\' is none: a reader needs to be told.
  const note = text.endsWith("\\'") ? ": \\' stands for a quote inside the string" : ''
  const message = `expected ${quote} to close ${thing} that begins at ${thousands(position)}, found the end of the filter${note}`
  return { ok: false, position: peek(cursor, 1).position, message, expected: [quote] }
}

function either(choices: readonly string[]): string {
  const last = choices.slice(-1).join()
  return choices.length > 1 ? `${choices.slice(0, -1).join(', ')} or ${last}` : last
}

function whereabouts(cursor: Cursor): string {
  if (cursor.index === 0) return ' at the start'
  const previous = peek(cursor, -1)
  return ` after ${previous.kind === 'symbol' ? shown(previous) : excerpt(previous)}`
}

/** In quotes, unless it brings its own. */
function shown(token: Token): string {
  if (token.kind === 'end') return 'the end of the filter'
  return token.kind === 'string' || token.kind === 'name' ? excerpt(token) : `"${excerpt(token)}"`
}

function excerpt({ text }: Token): string {
  const characters = [...text]
  return characters.length > EXCERPT ? `${characters.slice(0, EXCERPT).join('')}…` : text
}
