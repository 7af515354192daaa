/** `near=` and `radius=`: the records around a point, where a resource has coordinates. */
import { Type } from '@sinclair/typebox'
import type { Circle, Point } from '../../queries/area.ts'
import type { Resource } from '../../resources/define.ts'
import { hasCoordinates } from '../../resources/kinds.ts'
import { clampDecimal, readDecimal } from './decimal.ts'
import {
  accepted,
  errorsOf,
  insteadOf,
  type Parameter,
  refused,
  single,
  type ValueReading,
} from './parameter.ts'
import { errorOf } from './refusal.ts'

/** In metres. */
const DEFAULT_RADIUS = 5000
const LONGEST_RADIUS = 200_000

/** The circle around a point; null without one. A resource without coordinates has no such parameters. */
export function nearParameter(resource: Resource): Parameter<Circle | null> {
  if (!hasCoordinates(resource)) return { documented: [], read: () => accepted(null) }
  return {
    documented: [...pointParameter.documented, ...radiusParameter.documented],
    read(given) {
      const points = given.filter(({ name }) => name === 'near')
      const radii = given.filter(({ name }) => name === 'radius')
      if (points.length === 0 && radii.length > 0) {
        const detail = 'It says how far from near: give near=longitude,latitude as well.'
        return { errors: [{ parameter: 'radius', detail }], instead: [] }
      }
      const point = pointParameter.read(points)
      const radius = radiusParameter.read(radii)
      if ('value' in point && 'value' in radius)
        return accepted(point.value && { kind: 'circle', centre: point.value, radius: radius.value })
      const centre = insteadOf(point, points)
      // Without a point, a distance says nothing.
      const distance = centre.length === 0 ? [] : insteadOf(radius, radii)
      return { errors: [...errorsOf(point), ...errorsOf(radius)], instead: [...centre, ...distance] }
    },
  }
}

const pointParameter = single<Point | null>(
  {
    name: 'near',
    description: {
      en: 'A point in degrees (WGS 84): longitude, latitude. The records at most `radius` metres from it as the crow flies, nearest first unless `sort` is given, those of a search too. Records without coordinates are near nothing.',
      fr: 'Un point en degrés (WGS 84) : longitude, latitude. Les fiches à `radius` mètres au plus à vol d’oiseau, les plus proches d’abord sauf si `sort` est donné, celles d’une recherche aussi. Les fiches sans coordonnées ne sont proches de rien.',
    },
    schema: Type.Array(Type.Number(), { minItems: 2, maxItems: 2 }),
    example: [2.2, 48.89],
  },
  null,
  readPoint,
)

function readPoint(text: string, parameter: string): ValueReading<Point> {
  const written = text.split(',')
  const [longitude = Number.NaN, latitude = Number.NaN] = written.map(readDecimal)
  if (written.length !== 2 || Number.isNaN(longitude) || Number.isNaN(latitude)) {
    const detail = 'Expected two numbers: longitude and latitude, in degrees, as in 2.2,48.89.'
    return refused(parameter, detail)
  }
  const isAbroad = Math.abs(longitude) > 180
  if (!isAbroad && Math.abs(latitude) <= 90) return accepted({ longitude, latitude })
  const isSwapped = Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180
  const swapped = isSwapped
    ? written
        .map((one) => one.trim())
        .reverse()
        .join()
    : null
  const detail = isAbroad
    ? 'A longitude is from -180 to 180'
    : 'A latitude is from -90 to 90, and comes second'
  const instead = swapped ?? written.map((one, index) => clampDecimal(one, index === 0 ? 180 : 90)).join()
  return { errors: [errorOf(parameter, { detail, nearest: swapped, allowed: [] })], instead }
}

const radiusParameter = single<number>(
  {
    name: 'radius',
    description: {
      en: `How far from \`near\`, in metres; ${DEFAULT_RADIUS} by default.`,
      fr: `La distance à \`near\`, en mètres, au plus ; ${DEFAULT_RADIUS} par défaut.`,
    },
    // A default here would be filled in by pages that try requests out, with `near` or without.
    schema: Type.Number({ exclusiveMinimum: 0, maximum: LONGEST_RADIUS }),
    example: 2000,
  },
  DEFAULT_RADIUS,
  (text, parameter) => {
    const radius = readDecimal(text)
    if (radius > 0 && radius <= LONGEST_RADIUS) return accepted(radius)
    const detail = `Expected a number of metres above 0, at most ${LONGEST_RADIUS}.`
    return refused(parameter, detail, radius > 0 ? String(LONGEST_RADIUS) : null)
  },
)
