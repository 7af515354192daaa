import t from 'tap'
import { openReadOnly } from '../../../db/connection.ts'
import type { Comparison, Condition } from '../../../src/queries/condition.ts'
import { NOTHING } from '../../../src/queries/include.ts'
import { foundBy, rank } from '../../../src/queries/relevance.ts'
import { prepareRevision } from '../../../src/queries/revision.ts'
import { termsOf } from '../../../src/queries/search.ts'
import { type Read, sql } from '../../../src/queries/sql.ts'
import { publishMany } from '../../many.ts'
import { resourceOf } from './editions.ts'
import { backwards, forwards } from './walks.ts'

const laureates = resourceOf('laureates')

t.test(
  'all that a search finds is ranked as SQLite ranks it, and by rows where it makes no difference',
  async (t) => {
    const connection = openReadOnly(publishMany(t, 500))
    t.teardown(connection.close)
    const read: Read = ({ text, values }) => connection.rows(text, values)
    for (const search of [
      'solidaire',
      'asso',
      'solidaire insertion',
      '"économie sociale"',
      'la',
      'introuvable',
    ]) {
      const match = termsOf(search) ?? []
      const expected = read(
        sql`select rowid, bm25(laureates_search, 10.0, 1.0) from ${foundBy(laureates, match)} order by 2, 1`,
      )
      const { rows, scores } = rank(read, laureates, match)
      t.strictSame(
        Array.from(rows, (row, position) => [row, scores[position]]),
        expected,
        `${rows.length} found by ${search}`,
      )
    }
  },
)

t.test('many or few of what is found are left by a filter, in the same order', async (t) => {
  const revision = prepareRevision(openReadOnly(publishMany(t, 500)))
  t.teardown(revision.close)
  const cases: readonly (readonly [search: string, ...codes: string[]])[] = [
    ['asso', '92'],
    ['asso', '75', '93'],
    ['asso', 'x'],
    ['apiculture', '92'],
    ['apiculture solidaire', '92', '75'],
  ]
  for (const [search, ...codes] of cases) {
    const match = termsOf(search)
    const told: Comparison = {
      kind: 'comparison',
      relation: null,
      field: 'department_code',
      operator: 'eq',
      values: codes,
    }
    // The same, with a part that only SQLite can tell of.
    const untold: Condition = {
      kind: 'or',
      conditions: [told, { ...told, operator: 'contains', values: ['x'] }],
    }
    const walk = (where: Condition | null) =>
      forwards(revision, laureates, { match, where, sort: [] }, 50).flatMap(({ records }) => records)
    const all = walk(null)
    const expected = all.filter((record) => codes.some((code) => record.department_code === code))
    for (const where of [told, untold]) {
      t.strictSame(walk(where), expected, `${expected.length} of ${all.length}`)
      t.equal(revision.count(laureates, { match, where }), expected.length)
      const returning = backwards(revision, laureates, { match, where, sort: [] }, 7)
      t.strictSame(
        returning.flatMap(({ records }) => records),
        expected,
      )
      t.strictSame(
        returning.map(({ hasNext }) => hasNext),
        returning.map((_, index) => index < returning.length - 1),
      )
    }
  }
  const page = { limit: 5, from: [-1, 1_000_000], backwards: false }
  const { records, first, hasPrevious } = revision.page(
    laureates,
    { match: termsOf('introuvable'), where: null, sort: [], page },
    NOTHING,
  )
  t.strictSame([records, first, hasPrevious], [[], null, true])
})
