import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { openReadOnly } from '../../../../db/connection.ts'
import { joinedBy } from '../../../../src/queries/condition.ts'
import { NOTHING } from '../../../../src/queries/include.ts'
import { canCross } from '../../../../src/queries/ordinals/contingency.ts'
import { type Counts, countsAmong, total } from '../../../../src/queries/ordinals/counts.ts'
import { ordinalsOf } from '../../../../src/queries/ordinals/field.ts'
import { countMask, isTold, maskOf } from '../../../../src/queries/ordinals/mask.ts'
import { tablesOf } from '../../../../src/queries/ordinals/tables.ts'
import { prepareRevision } from '../../../../src/queries/revision.ts'
import { RESOURCES } from '../../../../src/resources/index.ts'
import { laureates } from '../../../../src/resources/laureates.ts'
import { fieldsWithOrdinals } from '../../../../src/resources/ordinals.ts'
import { publishMany } from '../../../many.ts'
import { conditionsOf } from '../conditions.ts'
import { allRecords, publishYears } from '../editions.ts'

/** Each value that is there, with how often, and its first row. */
const found = ({ counts, rows }: Counts) =>
  [...counts].flatMap((count, ordinal) => (count === 0 ? [] : [[ordinal, count, rows[ordinal]]]))

t.test('what tables tell is what going through the records says', async (t) => {
  const connection = openReadOnly(publishYears(t, [2022, 2023]))
  t.teardown(connection.close)
  const all = allRecords(prepareRevision(connection))
  const read = ordinalsOf(({ text, values }) => connection.rows(text, values))
  const tables = tablesOf(read)
  for (const resource of RESOURCES) {
    const told = { fields: 0, counted: 0, nothing: 0 }
    const condition = conditionsOf(resource, all)
    const several = fc.array(condition, { minLength: 1, maxLength: 3 }).map((some) => joinedBy('and', some))
    const field = fc.constantFrom(...fieldsWithOrdinals(resource))
    fc.assert(
      fc.property(field, fc.option(several), (name, where) => {
        const everyRecord = new Uint8Array(read(resource, name).ordinals.length).fill(1)
        const mask = where !== null && isTold(resource, where) ? maskOf(resource, where, read) : everyRecord
        const counts = tables.countsBy(resource, name, where)
        if (counts === null) told.nothing += 1
        else {
          told.fields += 1
          deepStrictEqual(found(counts), found(countsAmong(read(resource, name), mask)))
        }
        const count = where && tables.count(resource, where)
        if (count === null) return
        told.counted += 1
        deepStrictEqual(count, countMask(mask))
        deepStrictEqual(counts === null || total(counts) === count, true)
      }),
      { numRuns: 1000 },
    )
    t.ok(
      told.fields > 50 && told.counted > 30 && told.nothing > 10,
      `${resource.name} ${JSON.stringify(told)}`,
    )
  }
})

t.test('a table is not larger than going through it is worth', async (t) => {
  const field = (values: number) => ({ values, ordinals: new Uint8Array(), from: () => 0 })
  t.equal(canCross([field(255), field(255)]), true)
  t.equal(canCross([field(255), field(256)]), false)
  t.equal(canCross([field(15), field(15), field(255)]), true)
  t.equal(canCross([field(15), field(16), field(255)]), false)
  t.equal(canCross([field(65_536)]), false)
})

t.test('two fields of too many values are counted otherwise', async (t) => {
  const connection = openReadOnly(publishMany(t, 300))
  t.teardown(connection.close)
  const read = ordinalsOf(({ text, values }) => connection.rows(text, values))
  const comparison = { kind: 'comparison', relation: null, operator: 'gt', values: ['l'] } as const
  const byName = { ...comparison, field: 'name' }
  const { countsBy, count } = tablesOf(read)
  t.equal(countsBy(laureates, 'organisation', byName), null)
  t.not(countsBy(laureates, 'name', byName), null)
  const both = joinedBy('and', [byName, { ...comparison, field: 'organisation' }])
  t.equal(count(laureates, both), null)
  const revision = prepareRevision(connection)
  const page = { limit: 300, from: null, backwards: false }
  const { records } = revision.page(laureates, { where: both, match: null, sort: [], page }, NOTHING)
  t.equal(revision.count(laureates, { where: both, match: null }), records.length)
  t.ok(records.length > 50)
})
