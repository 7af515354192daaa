/** The rectangle around the territory of an edition: that of the département that funds it. */
import type { EditionRecord } from '../records.ts'
import { absent, enriched, type Traced } from '../trace.ts'
import { coordinatesOf } from './coordinates.ts'
import { gazetteer } from './gazetteer.ts'

export type Territory = Pick<EditionRecord, 'west' | 'south' | 'east' | 'north'>

/** Bounds by the centres of its communes: nothing that is read here knows where they end. */
export function territoryOf({ value: code, trace }: Traced<string | null>): Territory {
  if (code === null) return unknownTerritory('Le département financeur n’est pas connu.')
  const communes = [...gazetteer().communes.values()].filter(({ department }) => department.code === code)
  const centres = communes.flatMap((commune) => coordinatesOf(commune) ?? [])
  const [first] = centres
  if (first === undefined) {
    return unknownTerritory('GeoNames ne donne pas de coordonnées pour les communes du département.')
  }
  const longitudes = centres.map(({ longitude }) => longitude)
  const latitudes = centres.map(({ latitude }) => latitude)
  const from = (value: number) =>
    enriched(value, trace.lines, first.source, 'D’après les centres des communes du département.')
  return {
    west: from(Math.min(...longitudes)),
    south: from(Math.min(...latitudes)),
    east: from(Math.max(...longitudes)),
    north: from(Math.max(...latitudes)),
  }
}

function unknownTerritory(reason: string): Territory {
  const missing = absent(reason)
  return { west: missing, south: missing, east: missing, north: missing }
}
