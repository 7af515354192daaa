/** `bbox=`: the records within a rectangle, where a resource has coordinates. */
import { Type } from '@sinclair/typebox'
import type { Box } from '../../queries/area.ts'
import type { Resource } from '../../resources/define.ts'
import { hasCoordinates } from '../../resources/kinds.ts'
import { readDecimal } from './decimal.ts'
import { accepted, type Parameter, single } from './parameter.ts'

/** The rectangle; null without one. A resource without coordinates has no such parameter. */
export function bboxParameter(resource: Resource): Parameter<Box | null> {
  if (!hasCoordinates(resource)) return { documented: [], read: () => accepted(null) }
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
    return { value: null, errors: [{ parameter, detail }] }
  })
}

/** A number of degrees; undefined for anything else. */
function readDegrees(text: string): number | undefined {
  const degrees = readDecimal(text)
  return Math.abs(degrees) <= 180 ? degrees : undefined
}
