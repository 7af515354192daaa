import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { countsAmong } from '../../../../src/queries/ordinals/counts.ts'
import { frequentValues } from '../../../../src/queries/ordinals/frequent.ts'
import type { Mask } from '../../../../src/queries/ordinals/mask.ts'

const VALUES = 9

const counted = (ordinals: readonly number[], mask: Mask, most: number) =>
  frequentValues(
    countsAmong({ values: VALUES, ordinals: new Uint8Array(ordinals), from: () => 0 }, mask),
    most,
  )

t.test('the most frequent come first, and of those the least, each with its first row', async (t) => {
  t.strictSame(counted([3, 0, 2, 2, 0, 1], new Uint8Array(6).fill(1), 3), {
    frequent: [
      { ordinal: 0, count: 2, row: 2 },
      { ordinal: 2, count: 2, row: 3 },
      { ordinal: 1, count: 1, row: 6 },
    ],
    distinct: 4,
  })
  t.strictSame(counted([], new Uint8Array(), 3), { frequent: [], distinct: 0 })
})

t.test('of whatever records, as counting them one by one says', async (t) => {
  const record = fc.tuple(fc.integer({ min: 0, max: VALUES }), fc.constantFrom(0, 1))
  fc.assert(
    fc.property(fc.array(record), fc.integer({ min: 1, max: 12 }), (records, most) => {
      const mask = new Uint8Array(records.map(([, isMeant]) => isMeant))
      const meant = records.flatMap(([ordinal, isMeant], place) =>
        isMeant === 1 ? { ordinal, row: place + 1 } : [],
      )
      const all = [...Map.groupBy(meant, ({ ordinal }) => ordinal)].map(([ordinal, [first, ...others]]) => {
        return { ordinal, count: 1 + others.length, row: first?.row }
      })
      const frequent = all.toSorted((a, b) => b.count - a.count || a.ordinal - b.ordinal).slice(0, most)
      const ordinals = records.map(([ordinal]) => ordinal)
      deepStrictEqual(counted(ordinals, mask, most), { frequent, distinct: all.length })
    }),
  )
  t.pass()
})
