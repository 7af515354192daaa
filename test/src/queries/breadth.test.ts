import t from 'tap'
import { openReadOnly } from '../../../db/connection.ts'
import { isBroad, partsOf } from '../../../src/queries/breadth.ts'
import type { Comparison, Condition } from '../../../src/queries/condition.ts'
import { termsOf } from '../../../src/queries/search.ts'
import { type Selection, selectedFrom } from '../../../src/queries/selection.ts'
import { sql } from '../../../src/queries/sql.ts'
import { relationsOf } from '../../../src/resources/relations.ts'
import { publishMany } from '../../many.ts'
import { resourceOf } from './editions.ts'

const laureates = resourceOf('laureates')
const compared = (field: string, operator: Comparison['operator'], value: string | number): Comparison => {
  return { kind: 'comparison', relation: null, field, operator, values: [value] }
}
const inHauts = compared('department_code', 'eq', '92')
const since1990 = compared('founded_year', 'gte', 1990)
const match = termsOf('solidaire')
const both: Condition = { kind: 'and', conditions: [inHauts, since1990] }

t.test('a selection has the parts that it is made of', async (t) => {
  t.strictSame(partsOf({ where: null, match: null }), [])
  t.strictSame(partsOf({ where: inHauts, match: null }), [{ where: inHauts, match: null }])
  t.strictSame(partsOf({ where: both, match }), [
    { where: inHauts, match: null },
    { where: since1990, match: null },
    { where: null, match },
  ])
})

t.test('it is broad if each of its parts selects a good part of all records', async (t) => {
  const breadth = (selection: Selection, ...counts: number[]) =>
    isBroad(laureates, selection, 1200, () => counts.shift() ?? 0)
  t.equal(breadth({ where: both, match }, 101, 101, 101), true)
  t.equal(breadth({ where: both, match }, 101, 101, 100), false)
  t.equal(breadth({ where: both, match: null }, 100, 101), false)
  t.equal(breadth({ where: null, match }, 101), true)
  t.equal(breadth({ where: null, match: null }), false, 'of everything, the index of what is asked tells')
})

t.test('what the index of codes does not hold is found by an index of its own', async (t) => {
  const breadth = (where: Condition) => isBroad(laureates, { where, match: null }, 1200, () => 1200)
  t.equal(breadth(since1990), true)
  t.equal(breadth(compared('city', 'eq', 'Nanterre')), false)
  t.equal(breadth(compared('department_code', 'contains', '9')), false)
  const [relation = null] = relationsOf(laureates)
  t.equal(breadth({ ...compared('year', 'eq', 2023), relation }), false)
  t.equal(breadth({ kind: 'not', condition: since1990 }), false)
})

t.test('all that is broad is looked at in the index of codes', async (t) => {
  const connection = openReadOnly(publishMany(t, 200))
  t.teardown(connection.close)
  const plan = (where: Condition, broadly: boolean) => {
    const selected = selectedFrom(laureates, { where, match: null }, broadly)
    const { text, values } = sql`explain query plan select count(*) from ${selected}`
    return connection.rows(text, values)[0]?.at(-1)
  }
  t.equal(plan(both, true), 'SCAN laureates USING COVERING INDEX laureates_codes')
  t.match(plan(both, false), /^SEARCH laureates USING INDEX laureates_(department_code|founded_year) /)
})
