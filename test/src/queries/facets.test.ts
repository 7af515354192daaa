import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { openWritable } from '../../../db/connection.ts'
import { openRevision } from '../../../src/open-revision.ts'
import type { PublicRecord } from '../../../src/queries/records.ts'
import { termsOf } from '../../../src/queries/search.ts'
import { EVERYTHING, type Selection } from '../../../src/queries/selection.ts'
import { fold } from '../../../src/resources/folded.ts'
import { CONTENT } from '../../../src/resources/index.ts'
import { fieldsOfKind } from '../../../src/resources/kinds.ts'
import { publish2023 } from '../../world.ts'
import { conditionsOf, fulfils } from './conditions.ts'
import { allRecords, openYears, resourceOf } from './editions.ts'

const laureates = resourceOf('laureates')
const actions = resourceOf('actions')

/** How many records have each value, as filters compare them; counted one by one. */
function counted(records: readonly PublicRecord[], field: string): Record<string, number> {
  const keys = records.flatMap((record) => {
    const value = record[field]
    const values = Array.isArray(value) && value.length > 0 ? value : [value]
    return [...new Set(values.map((one) => fold(JSON.stringify(Array.isArray(one) ? null : one))))]
  })
  return Object.fromEntries([...Map.groupBy(keys, (key) => key)].map(([key, all]) => [key, all.length]))
}

t.test('every value of every field is counted', async (t) => {
  const revision = openYears(t, [2021, 2022, 2023])
  const records = allRecords(revision)
  for (const resource of CONTENT) {
    for (const field of fieldsOfKind(resource, 'code', 'text', 'number', 'boolean', 'list')) {
      const { values, distinct } = revision.facet(resource, field, EVERYTHING)
      t.strictSame(
        Object.fromEntries(values.map(({ value, count }) => [fold(JSON.stringify(value)), count])),
        counted(records.get(resource.name) ?? [], field),
        `${resource.name}.${field}`,
      )
      t.equal(distinct, values.length)
    }
  }
})

t.test('under whatever condition', async (t) => {
  const revision = openYears(t, [2022, 2023])
  const all = allRecords(revision)
  for (const resource of CONTENT) {
    const records = all.get(resource.name) ?? []
    const fields = fieldsOfKind(resource, 'code', 'text', 'number', 'boolean', 'list')
    const conditions = conditionsOf(resource, all)
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.array(conditions, { maxLength: 3 }), (field, several) => {
        const where = { kind: 'and', conditions: several } as const
        const { values, distinct } = revision.facet(resource, field, {
          where: several.length === 0 ? null : where,
          match: null,
        })
        const selected = records.filter((record) => fulfils(resource, where, record, all))
        deepStrictEqual(
          Object.fromEntries(values.map(({ value, count }) => [fold(JSON.stringify(value)), count])),
          counted(selected, field),
        )
        deepStrictEqual(distinct, values.length)
      }),
      { numRuns: 100 },
    )
    t.pass(`${records.length} ${resource.name}`)
  }
})

t.test('what filters take for one value is one value, in one of its spellings', async (t) => {
  const path = publish2023(t)
  const file = openWritable(path)
  file.execute(`update laureates set city = 'NANTERRE' where id = '2023-assol'`)
  file.execute(`update actions set commune_names = '["NANTERRE","Nanterre"]' where id = '2023-assol-action'`)
  file.close()
  const revision = openRevision(path)
  t.teardown(revision.close)
  const where = { kind: 'comparison', relation: null, operator: 'eq', values: ['nanterre'] } as const
  const selection = (field: string): Selection => ({ where: { ...where, field }, match: null })
  t.strictSame(revision.facet(laureates, 'city', selection('city')), {
    values: [{ value: 'NANTERRE', count: 2 }],
    distinct: 1,
  })
  t.strictSame(revision.facet(actions, 'commune_names', selection('commune_names')), {
    values: [{ value: 'NANTERRE', count: 2 }],
    distinct: 1,
  })
})

t.test('where there are no records, there are no values', async (t) => {
  const revision = openYears(t, [2023])
  const nothing = { where: null, match: termsOf('nothing') }
  t.strictSame(revision.facet(laureates, 'city', nothing), { values: [], distinct: 0 })
  t.strictSame(revision.facet(actions, 'communes', nothing), { values: [], distinct: 0 })
})
