import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { openReadOnly } from '../../../../db/connection.ts'
import type { Condition } from '../../../../src/queries/condition.ts'
import { ordinalsOf } from '../../../../src/queries/ordinals/field.ts'
import { countMask, isTold, maskOf, maskOfRows } from '../../../../src/queries/ordinals/mask.ts'
import { prepareRevision } from '../../../../src/queries/revision.ts'
import { RESOURCES } from '../../../../src/resources/index.ts'
import { relationsOf } from '../../../../src/resources/relations.ts'
import { conditionsOf, fulfils } from '../conditions.ts'
import { allRecords, publishYears, resourceOf } from '../editions.ts'

const laureates = resourceOf('laureates')
const told: Condition = {
  kind: 'comparison',
  relation: null,
  field: 'city',
  operator: 'eq',
  values: ['Nanterre'],
}

t.test('what a mask says of each record is what the condition means', async (t) => {
  const connection = openReadOnly(publishYears(t, [2022, 2023]))
  t.teardown(connection.close)
  const all = allRecords(prepareRevision(connection))
  const read = ordinalsOf(({ text, values }) => connection.rows(text, values))
  for (const resource of RESOURCES) {
    const records = all.get(resource.name) ?? []
    let times = 0
    fc.assert(
      fc.property(conditionsOf(resource, all), (condition) => {
        if (!isTold(resource, condition)) return
        times += 1
        const expected = records.map((record) => Number(fulfils(resource, condition, record, all)))
        const mask = maskOf(resource, condition, read)
        deepStrictEqual([...mask], expected)
        deepStrictEqual(countMask(mask), expected.filter((one) => one === 1).length)
      }),
      { numRuns: 300 },
    )
    t.ok(times > 30, `${times} conditions on ${resource.name}`)
  }
})

t.test('what ordinals do not tell', async (t) => {
  const isToldOf = (condition: Condition) => isTold(laureates, condition)
  const [relation = null] = relationsOf(laureates)
  const untold: Condition = { ...told, operator: 'contains' }
  t.equal(isToldOf(told), true)
  t.equal(isToldOf(untold), false, 'a part of a text')
  t.equal(isToldOf({ ...told, field: 'presentation' }), false, 'long texts')
  t.equal(isToldOf({ ...told, relation, field: 'year' }), false, 'other records')
  t.equal(isToldOf({ kind: 'box', west: 2, south: 48, east: 3, north: 49 }), false, 'areas')
  t.equal(isToldOf({ kind: 'not', condition: untold }), false)
  t.equal(isToldOf({ kind: 'or', conditions: [told, untold] }), false)
})

t.test('a mask of rows', async (t) => {
  t.strictSame([...maskOfRows([2, 4], 5)], [0, 1, 0, 1, 0])
  t.equal(countMask(maskOfRows(new Uint32Array([1, 3]), 3)), 2)
})
