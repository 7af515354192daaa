/** Where the communes lie that an action names. */
import { enriched, none, type Traced } from '../trace.ts'
import { coordinatesOf } from './coordinates.ts'
import { gazetteer } from './gazetteer.ts'

/** The centres of communes, given by their codes: longitude and latitude, in the same order. */
export function centresOf({ value: codes, trace }: Traced<string[]>): Traced<[number, number][]> {
  if (codes.length === 0) return none('Aucune commune n’est connue.')
  const { communes } = gazetteer()
  const known = codes.flatMap((code) => communes.get(code) ?? []).flatMap((one) => coordinatesOf(one) ?? [])
  const [first] = known
  if (first === undefined) return none('GeoNames ne donne pas de coordonnées pour ces communes.')
  const positions = known.map(({ longitude, latitude }): [number, number] => [longitude, latitude])
  return enriched(positions, trace.lines, first.source, 'Les centres de ces communes.')
}
