import { deepStrictEqual, equal, match, ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import type { Cql2Result } from '../../../../src/queries/cql2/expression.ts'
import { formatCql2 } from '../../../../src/queries/cql2/format.ts'
import { LIMITS, parseCql2 } from '../../../../src/queries/cql2/parse.ts'
import { expressions, predicatesOf, withoutPositions } from './expressions.ts'
import { writeLoosely } from './writing.ts'

const CASES = new URL('./cases/', import.meta.url)
const count = (length: number, part: string, separator: string) => Array(length).fill(part).join(separator)
const failure = (position: number, expected: string, found: string): Cql2Result => ({
  ok: false,
  position,
  message: `expected ${expected}, found ${found}`,
  expected: [expected],
})

t.test('each text of the folder is read as told beside it', async (t) => {
  const files = readdirSync(CASES)
  const names = files.filter((name) => name.endsWith('.cql2')).map((name) => name.slice(0, -5))
  t.ok(names.length > 0)
  t.strictSame(files.toSorted(), names.flatMap((name) => [`${name}.cql2`, `${name}.json`]).toSorted())
  for (const name of names) {
    const text = readFileSync(new URL(`${name}.cql2`, CASES), 'utf8').replace(/\n$/, '')
    const expected = JSON.parse(readFileSync(new URL(`${name}.json`, CASES), 'utf8'))
    t.strictSame(parseCql2(text), expected, name)
  }
})

t.test('minus zero is zero', async (t) => {
  const result = parseCql2('a = -0')
  t.ok(result.ok && 'value' in result.expression && Object.is(result.expression.value, 0))
})

t.test('a text of 2,000 characters passes, whatever their size, and no longer one', async (t) => {
  const text = `city = '${'😀'.repeat(LIMITS.characters - 9)}'`
  t.equal(parseCql2(text).ok, true)
  t.strictSame(parseCql2(`${text} `), failure(2001, 'at most 2,000 characters', '2,001'))
  t.strictSame(parseCql2(' '.repeat(1_234_567)), failure(2001, 'at most 2,000 characters', '1,234,567'))
})

t.test('ten levels of nesting pass, and no eleventh', async (t) => {
  const nested = (levels: number) => `${'('.repeat(levels)}a = 1${')'.repeat(levels)}`
  const tooDeep = (position: number) => failure(position, 'at most 10 levels of nesting', 'one more')
  t.equal(parseCql2(nested(10)).ok, true)
  t.equal(parseCql2(count(3, nested(10), ' AND ')).ok, true, 'what is closed does not count')
  t.strictSame(parseCql2(nested(11)), tooDeep(11))
  t.strictSame(parseCql2(`${'NOT '.repeat(11)}a = 1`), tooDeep(41))
  t.strictSame(parseCql2(`NOT ${nested(10)}`), tooDeep(14))
  t.strictSame(parseCql2(`${'CASEI('.repeat(11)}a`), tooDeep(61))
  t.strictSame(parseCql2(`a = ${'ACCENTI('.repeat(11)}'x'`), tooDeep(85))
})

t.test('fifty comparisons pass, and no further one', async (t) => {
  const text = count(LIMITS.comparisons, 'a IS NULL', ' OR ')
  t.equal(parseCql2(text).ok, true)
  t.strictSame(parseCql2(`${text} OR b = 1`), failure(651, 'at most 50 comparisons', 'one more'))
})

t.test('a hundred values in one IN pass, and no further one', async (t) => {
  const values = count(LIMITS.values, '1', ',')
  t.equal(parseCql2(`a IN (${values}) OR b IN (${values})`).ok, true)
  t.strictSame(parseCql2(`a IN (${values},2)`), failure(207, 'at most 100 values in one IN', 'one more'))
})

t.test('a filter in any hand is the same filter, and each position is that of its property', async () => {
  const choices = fc.array(fc.nat(), { minLength: 20, maxLength: 60 })
  fc.assert(
    fc.property(expressions, choices, (expression, numbers) => {
      let turn = 0
      const text = writeLoosely(expression, (ways) => (numbers[turn++ % numbers.length] ?? 0) % ways)
      const characters = [...text]
      fc.pre(characters.length <= LIMITS.characters)
      const result = parseCql2(text)
      if (!result.ok) throw new Error(result.message)
      deepStrictEqual(withoutPositions(result.expression), expression)
      for (const { property, position } of predicatesOf(result.expression)) {
        const written = `"${property}"`
        equal(characters.slice(position - 1, position - 1 + written.length).join(''), written)
      }
    }),
    { numRuns: 300 },
  )
})

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'\'"\\()<>=,.+-eE%_ 1aé'), maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'a',
          'b.c',
          '"not"',
          "'x'",
          "''",
          '1',
          '-2.5e3',
          '(',
          ')',
          ',',
          '=',
          '<>',
          '>=',
          '==',
          '+',
          'NULL',
        ],
        ...['AND', 'or', 'NOT', 'LIKE', 'IN', 'BETWEEN', 'IS', 'TRUE', 'CASEI(', 'ACCENTI (', 'DATE(', 'div'],
      ),
      { maxLength: 25 },
    )
    .map((tokens) => tokens.join(' ')),
)

/** A valid text of which a part is replaced by something else. */
const mutated = fc
  .tuple(expressions, fc.nat(), fc.nat({ max: 6 }), anything)
  .map(([expression, start, length, insertion]) => {
    const text = formatCql2(expression)
    const at = start % (text.length + 1)
    return text.slice(0, at) + insertion + text.slice(at + length)
  })

t.test('any text gives an expression that can be written, or one sentence', async (t) => {
  const seen = { expressions: 0, failures: 0 }
  fc.assert(
    fc.property(fc.oneof(anything, mutated), (text) => {
      const result = parseCql2(text)
      if (result.ok) {
        seen.expressions += 1
        const again = formatCql2(result.expression)
        if ([...again].length > LIMITS.characters) return
        const reread = parseCql2(again)
        if (!reread.ok) throw new Error(`${again}: ${reread.message}`)
        deepStrictEqual(withoutPositions(reread.expression), withoutPositions(result.expression))
        return
      }
      seen.failures += 1
      const { position, message, expected } = result
      ok(Number.isInteger(position) && position >= 1 && position <= [...text].length + 1, text)
      match(message, /^expected .+, found .+[^.]$/s)
      ok(expected.length > 0 && expected.every((choice) => message.includes(choice)), message)
    }),
    { numRuns: 2000 },
  )
  t.ok(seen.expressions > 0 && seen.failures > 0)
})
