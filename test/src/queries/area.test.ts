import { deepStrictEqual } from 'node:assert/strict'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { openWritable } from '../../../db/connection.ts'
import { areaSql, boxAround, type Circle, type Point } from '../../../src/queries/area.ts'
import type { PublicRecord } from '../../../src/queries/records.ts'
import { prepareRevision } from '../../../src/queries/revision.ts'
import { sql } from '../../../src/queries/sql.ts'
import { laureates, laureatesTable } from '../../../src/resources/laureates.ts'
import { publishMany } from '../../many.ts'
import { circles, distanceBetween, isWithin, pointOf, points } from './areas.ts'
import { compareValues } from './conditions.ts'
import { allRecords } from './editions.ts'
import { backwards, forwards } from './walks.ts'

const LAUREATES = 20

/** A revision of laureates who can be moved: `move` says where each of them is, and opens it anew. */
function openMovable(t: Test) {
  const connection = openWritable(publishMany(t, LAUREATES))
  t.teardown(connection.close)
  const { database } = connection
  const rows = database.select({ row: laureatesTable.row }).from(laureatesTable).all()
  const move = (places: readonly (Point | null)[]) => {
    for (const [index, { row }] of rows.entries()) {
      const place = places[index % places.length] ?? { longitude: null, latitude: null }
      database.update(laureatesTable).set(place).where(eq(laureatesTable.row, row)).run()
    }
    return prepareRevision(connection)
  }
  return { connection, move }
}

/** The identifiers of what is within a circle, the nearest first. */
function nearestFirst(records: readonly PublicRecord[], circle: Circle): string[] {
  const distance = (record: PublicRecord) => distanceBetween(circle.centre, pointOf(record) ?? circle.centre)
  return records
    .filter((record) => isWithin(circle, record))
    .toSorted((a, b) => distance(a) - distance(b) || compareValues(String(a.id), String(b.id)))
    .map(({ id }) => String(id))
}

t.test('a walk from the nearest on visits all that is within a circle, anywhere on the globe', async (t) => {
  const { move } = openMovable(t)
  const places = fc.array(fc.option(points, { freq: 5 }), { minLength: 2, maxLength: LAUREATES })
  const world = places
    .filter((some) => some.some((place) => place !== null))
    .chain((some) => {
      const circle = circles(some.flatMap((place) => (place === null ? [] : { ...place })))
      return fc.tuple(fc.constant(some), circle, fc.integer({ min: 1, max: 9 }))
    })
  let found = 0
  fc.assert(
    fc.property(world, ([some, circle, limit]) => {
      const revision = move(some)
      const expected = nearestFirst(allRecords(revision).get('laureates') ?? [], circle)
      found += expected.length
      const sort = [{ distanceFrom: circle.centre, descending: false }]
      for (const walk of [forwards, backwards]) {
        const pages = walk(revision, laureates, { where: circle, match: null, sort }, limit)
        deepStrictEqual(
          pages.flatMap(({ records }) => records.map(({ id }) => id)),
          expected,
        )
      }
    }),
    { numRuns: 100 },
  )
  t.ok(found > 50, `${found} were within`)
})

t.test('without an area, those without coordinates come last, in either direction of sorting', async (t) => {
  const { move } = openMovable(t)
  const paris = { longitude: 2.35, latitude: 48.86 }
  const revision = move([null, paris, { longitude: 2.3, latitude: 48.8 }])
  for (const descending of [false, true]) {
    const question = { where: null, match: null, sort: [{ distanceFrom: paris, descending }] }
    const walks = [forwards, backwards].map((walk) =>
      walk(revision, laureates, question, 4).flatMap(({ records }) => records),
    )
    const [onwards = [], returning = []] = walks
    t.strictSame(returning, onwards)
    const distances = onwards.map((record) => pointOf(record)?.latitude ?? null)
    t.strictSame([...new Set(distances)], descending ? [48.8, 48.86, null] : [48.86, 48.8, null])
  }
})

t.test('the box around a circle, at the antimeridian and at the poles too', async (t) => {
  const around = (longitude: number, latitude: number, radius: number) => {
    const { west, south, east, north } = boxAround({
      kind: 'circle',
      centre: { longitude, latitude },
      radius,
    })
    return [west, south, east, north].map((degrees) => Math.round(degrees * 1000) / 1000)
  }
  t.strictSame(around(0, 0, 111_195), [-1, -1, 1, 1])
  t.strictSame(around(2.2, 48.89, 5000), [2.132, 48.845, 2.268, 48.935])
  t.strictSame(around(179.5, 0, 111_195), [178.5, -1, -179.5, 1])
  t.strictSame(around(-179.5, 60, 111_195), [178.5, 59, -177.5, 61])
  t.strictSame(around(10, 89.5, 111_195), [-180, 88.5, 180, 90.5])
  t.strictSame(around(10, -89.5, 111_195), [-180, -90.5, 180, -88.5])
})

t.test('an index leads to the records of an area', async (t) => {
  const { connection } = openMovable(t)
  const circle: Circle = { kind: 'circle', centre: { longitude: 2.2, latitude: 48.89 }, radius: 500 }
  for (const area of [circle, boxAround(circle)]) {
    const counting = sql`select count(*) from ${laureatesTable} where ${areaSql(laureates, area)}`
    const { text, values } = sql`explain query plan ${counting}`
    const [plan] = connection.rows(text, values)
    t.match(plan?.at(-1), /^SEARCH laureates USING INDEX laureates_l(at|ong)itude/)
  }
})
