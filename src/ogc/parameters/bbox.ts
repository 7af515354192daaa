/** `bbox`: the features within a rectangle, and those whose place is unknown (17-069r4, /req/core/fc-bbox-response). */
import { Type } from '@sinclair/typebox'
import { accepted, type Parameter, refused, single } from '../../http/parameters/parameter.ts'
import type { Condition } from '../../queries/condition.ts'
import type { FeatureCollection } from '../feature-collections.ts'

const EXPECTED =
  'Expected four numbers: west, south, east and north, in degrees, south before north; or six, with a height after south and after north.'

/** As programs write numbers, exponents included. */
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

export function boxParameter({ geometry }: FeatureCollection): Parameter<Condition | null> {
  const documentation = {
    name: 'bbox',
    description: {
      en: 'A rectangle in degrees (WGS 84): west, south, east, north; heights, after the second and the last number, do not count. Features without a geometry are within any. One that crosses the antimeridian has its west greater than its east.',
      fr: 'Un rectangle en degrés (WGS 84) : ouest, sud, est, nord ; les altitudes, après le deuxième et le dernier nombre, ne comptent pas. Les objets sans géométrie sont dans tous. S’il franchit l’antiméridien, son ouest est plus grand que son est.',
    },
    schema: Type.Unsafe<number[]>({
      type: 'array',
      items: { type: 'number' },
      oneOf: [
        { minItems: 4, maxItems: 4 },
        { minItems: 6, maxItems: 6 },
      ],
    }),
    example: [2.14, 48.72, 2.34, 48.96],
  }
  return single<Condition | null>(documentation, null, (value, parameter) => {
    const box = readBox(value)
    if (box === null) return refused(parameter, EXPECTED)
    const [field] = geometry.fields
    const unknown: Condition = { kind: 'comparison', relation: null, field, operator: 'isnull', values: [] }
    return accepted<Condition>({ kind: 'or', conditions: [box, unknown] })
  })
}

function readBox(value: string): Condition | null {
  const numbers = value.split(',').map((text) => (NUMBER.test(text.trim()) ? Number(text) : Number.NaN))
  const [west, south, east, north] = numbers.length === 6 ? numbers.toSpliced(5).toSpliced(2, 1) : numbers
  if (![4, 6].includes(numbers.length) || numbers.some(Number.isNaN)) return null
  return isWithin(west, 180) &&
    isWithin(east, 180) &&
    isWithin(south, 90) &&
    isWithin(north, 90) &&
    south <= north
    ? { kind: 'box', west, south, east, north }
    : null
}

const isWithin = (degrees: number | undefined, most: number): degrees is number =>
  degrees !== undefined && Math.abs(degrees) <= most
