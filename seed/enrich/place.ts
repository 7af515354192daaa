/** The fields of a laureate that say where its seat is. */
import type { LaureateRecord } from '../records.ts'
import { absent, enriched, type Traced } from '../trace.ts'
import { coordinatesOf } from './coordinates.ts'
import { type Commune, type Division, gazetteer } from './gazetteer.ts'
import type { Seat } from './seat.ts'

type PlaceField =
  | `${'department' | 'region' | 'epci' | 'ept'}_${'code' | 'name'}`
  | 'city'
  | 'insee_code'
  | 'longitude'
  | 'latitude'
  | 'location_precision'
export type Place = Pick<LaureateRecord, PlaceField>

function unknownPlace(city: Traced<string | null>, reason: string): Place {
  const missing = absent(reason)
  return {
    city: city.value === null ? missing : city,
    insee_code: missing,
    department_code: missing,
    department_name: missing,
    region_code: missing,
    region_name: missing,
    epci_code: missing,
    epci_name: missing,
    ept_code: missing,
    ept_name: missing,
    longitude: missing,
    latitude: missing,
    location_precision: missing,
  }
}

/** Longitude, latitude and their precision. */
function point(commune: Commune, lines: readonly number[]) {
  const found = coordinatesOf(commune)
  if (!found) {
    const missing = absent('GeoNames ne donne pas de coordonnées pour cette commune.')
    return { longitude: missing, latitude: missing, location_precision: missing }
  }
  const from = <T>(value: T) => enriched(value, lines, found.source, 'Le centre de la commune du siège.')
  return {
    longitude: from(found.longitude),
    latitude: from(found.latitude),
    location_precision: from('commune' as const),
  }
}

/** The divisions and the coordinates of the seat's commune. */
export function placeOf(seat: Seat, city: Traced<string | null>): Place {
  if (seat.commune === null) return unknownPlace(city, seat.reason)
  const { commune, reason } = seat
  const { lines } = city.trace
  const { source } = gazetteer()
  const from = <T>(value: T, why: string) => enriched(value, lines, source, why)
  const part = (key: 'code' | 'name', of: Division | null, article: string) =>
    of === null
      ? absent(`La commune du siège n’est dans aucun ${article}.`)
      : from(of[key], `${article} de la commune du siège.`)
  return {
    city: from(commune.name, reason),
    insee_code: from(commune.code, reason),
    department_code: from(commune.department.code, 'Le département de la commune du siège.'),
    department_name: from(commune.department.name, 'Le département de la commune du siège.'),
    region_code: from(commune.region.code, 'La région de la commune du siège.'),
    region_name: from(commune.region.name, 'La région de la commune du siège.'),
    epci_code: part('code', commune.epci, 'EPCI'),
    epci_name: part('name', commune.epci, 'EPCI'),
    ept_code: part('code', commune.ept, 'EPT'),
    ept_name: part('name', commune.ept, 'EPT'),
    ...point(commune, lines),
  }
}
