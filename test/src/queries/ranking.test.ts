import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import type { Place } from '../../../src/queries/order.ts'
import { maskOfRows } from '../../../src/queries/ordinals/mask.ts'
import {
  partOf,
  placeAt,
  type Ranking,
  rankingOf,
  rankingWithin,
  sizeOf,
} from '../../../src/queries/ranking.ts'

const ranking = rankingOf([
  [-3.5, [7]],
  [-2, [4, 9, 1]],
  [-0.25, [3, 2]],
])

const placesOf = (ranking: Ranking) => Array.from(ranking.rows, (_, position) => placeAt(ranking, position))
const shown = (ranking: Ranking, from: Place | null, backwards: boolean, limit: number) =>
  placesOf(ranking).slice(...partOf(ranking, { limit, from, backwards }))

t.test('the best score comes first, and of one score the least row', async (t) => {
  t.strictSame(placesOf(ranking), [
    [-3.5, 7],
    [-2, 1],
    [-2, 4],
    [-2, 9],
    [-0.25, 2],
    [-0.25, 3],
  ])
  t.strictSame(placesOf(rankingOf([])), [])
  t.equal(sizeOf(ranking), 1000 + 6 * (4 + 8))
})

t.test('what does not count is left out, and the rest keeps its order', async (t) => {
  t.strictSame(placesOf(rankingWithin(ranking, maskOfRows([100, 9, 3, 7, 5], 100))), [
    [-3.5, 7],
    [-2, 9],
    [-0.25, 3],
  ])
  t.strictSame(placesOf(rankingWithin(ranking, maskOfRows([], 9))), [])
  t.strictSame(placesOf(rankingWithin(rankingOf([]), maskOfRows([1], 1))), [])
})

t.test('a page begins after a place or ends before it, whether or not anything is there', async (t) => {
  const scored = fc.dictionary(
    fc.integer({ min: -9, max: 0 }).map(String),
    fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 6 }),
  )
  const place = fc.option(fc.tuple(fc.integer({ min: -10, max: 1 }), fc.integer({ min: 0, max: 31 })))
  fc.assert(
    fc.property(scored, place, fc.integer({ min: 1, max: 5 }), (scored, from, limit) => {
      const steps = Object.entries(scored).map(([score, rows]) => [Number(score), rows] as const)
      const whole = rankingOf(steps.toSorted(([a], [b]) => a - b))
      const all = placesOf(whole) as [number, number][]
      const isBefore = ([score, row]: [number, number], [other, beside]: readonly number[]) =>
        score < Number(other) || (score === other && row < Number(beside))
      const before = from === null ? all : all.filter((one) => isBefore(one, from))
      const after = from === null ? all : all.filter((one) => isBefore([from[0], from[1]], one))
      deepStrictEqual(shown(whole, from, false, limit), after.slice(0, limit))
      deepStrictEqual(shown(whole, from, true, limit), before.slice(-limit))
    }),
  )
  t.pass('from either end')
})
