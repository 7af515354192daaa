/** `bbox=`: the records within a rectangle, where a resource has coordinates. */
import { Type } from '@sinclair/typebox'
import type { Box } from '../../queries/area.ts'
import type { Resource } from '../../resources/define.ts'
import { geometryOf } from '../../resources/geometry.ts'
import { clampDecimal, readDecimal } from './decimal.ts'
import { accepted, type Parameter, refused, single } from './parameter.ts'

/** The rectangle; null without one. A resource without a place on the map has no such parameter. */
export function bboxParameter(resource: Resource): Parameter<Box | null> {
  if (geometryOf(resource) === null) return { documented: [], read: () => accepted(null) }
  const documentation = {
    name: 'bbox',
    description: {
      en: 'A rectangle in degrees (WGS 84): west, south, east, north. One that crosses the antimeridian has its west greater than its east.',
      fr: 'Un rectangle en degrés (WGS 84) : ouest, sud, est, nord. S’il franchit l’antiméridien, son ouest est plus grand que son est.',
    },
    schema: Type.Array(Type.Number(), { minItems: 4, maxItems: 4 }),
    example: [2.14, 48.72, 2.34, 48.96],
  }
  return single<Box | null>(documentation, null, (value, parameter) => {
    const [west, south, east, north, ...more] = value.split(',').map(readDegrees)
    const isWhole = west !== undefined && south !== undefined && east !== undefined && north !== undefined
    if (isWhole && more.length === 0 && south <= north)
      return accepted({ kind: 'box', west, south, east, north })
    const detail = 'Expected four numbers: west, south, east and north, in degrees, south before north.'
    return refused(parameter, detail, nearestBox(value))
  })
}

/** The rectangle that was probably meant: within the world, and south before north. */
function nearestBox(text: string): string | null {
  const written = text.split(',')
  if (written.length !== 4 || written.map(readDecimal).some(Number.isNaN)) return null
  const [west, first, east, second] = written.map((one, index) => clampDecimal(one, index % 2 ? 90 : 180))
  const [south, north] = [first, second].toSorted((a, b) => Number(a) - Number(b))
  return [west, south, east, north].join()
}

/** A number of degrees; undefined for anything else. */
function readDegrees(text: string): number | undefined {
  const degrees = readDecimal(text)
  return Math.abs(degrees) <= 180 ? degrees : undefined
}
