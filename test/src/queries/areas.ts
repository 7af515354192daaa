/** Areas for the property tests, and what lies within them, told without SQL. */
import fc from 'fast-check'
import type { Area, Box, Circle, Point } from '../../../src/queries/area.ts'
import type { PublicRecord } from '../../../src/queries/records.ts'

const EARTH = 6_371_008.8

/** Where a record is; null if it does not say. */
export function pointOf({ longitude, latitude }: PublicRecord): Point | null {
  return typeof longitude === 'number' && typeof latitude === 'number' ? { longitude, latitude } : null
}

/** All the places where a record is. */
export function pointsOf(record: PublicRecord): Point[] {
  const { coordinates } = record
  if (!Array.isArray(coordinates)) return [pointOf(record) ?? []].flat()
  return coordinates.map(([longitude, latitude]) => ({ longitude, latitude }))
}

/** The great-circle distance in whole millimetres, by the straight line through the Earth. */
export function distanceBetween(one: Point, other: Point): number {
  const chord = Math.hypot(...onSphere(one).map((value, axis) => value - (onSphere(other)[axis] ?? 0)))
  return Math.round(2 * EARTH * Math.asin(Math.min(chord / 2, 1)) * 1000)
}

function onSphere({ longitude, latitude }: Point): readonly number[] {
  const [lambda, phi] = [(longitude / 180) * Math.PI, (latitude / 180) * Math.PI]
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)]
}

/** Whether a record lies within an area. */
export function isWithin(area: Area, record: PublicRecord): boolean {
  return pointsOf(record).some((point) =>
    area.kind === 'box' ? isInBox(area, point) : distanceBetween(area.centre, point) <= area.radius * 1000,
  )
}

function isInBox({ west, south, east, north }: Box, { longitude, latitude }: Point): boolean {
  const [isEast, isWest] = [longitude >= west, longitude <= east]
  return latitude >= south && latitude <= north && (west <= east ? isEast && isWest : isEast || isWest)
}

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true })

/** Any point, often one at the edge of the map. */
export const points: fc.Arbitrary<Point> = fc.record({
  longitude: fc.oneof(degrees(180), fc.constantFrom(-180, -179.999, 0, 179.999, 180)),
  latitude: fc.oneof(degrees(90), fc.constantFrom(-90, -89.99, 0, 89.99, 90)),
})

/** Beyond a quarter of the globe, distances can no longer be told to the millimetre. */
const QUARTER = 10_000_000_000

/** Circles around any point, or one of the records; some end a millimetre before or behind another record. */
export function circles(records: readonly PublicRecord[]): fc.Arbitrary<Circle> {
  const known = records.map(pointOf).filter((point) => point !== null)
  const round = fc.oneof(fc.constantFrom(0.001, 5000, 200_000), fc.integer({ min: 1, max: QUARTER / 1000 }))
  return fc
    .tuple(
      fc.oneof(points, fc.constantFrom(...known)),
      fc.constantFrom(...known),
      fc.constantFrom(-1, 1),
      round,
    )
    .map(([centre, other, beyond, round]) => {
      const far = distanceBetween(centre, other) + beyond
      return { kind: 'circle', centre, radius: far > 0 && far < QUARTER ? far / 1000 : round }
    })
}

/** Boxes whose corners are any points, or those of the records. */
export function boxes(records: readonly PublicRecord[]): fc.Arbitrary<Box> {
  const corner = fc.oneof(points, fc.constantFrom(...records.flatMap(pointsOf)))
  return fc.tuple(corner, corner).map(([one, other]) => {
    const [south = 0, north = 0] = [one.latitude, other.latitude].toSorted((a, b) => a - b)
    return { kind: 'box', west: one.longitude, south, east: other.longitude, north }
  })
}

export function areas(records: readonly PublicRecord[]): fc.Arbitrary<Area> {
  return fc.oneof(boxes(records), circles(records))
}
