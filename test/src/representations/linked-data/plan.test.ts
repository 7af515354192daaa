import t from 'tap'
import { fill, planOf } from '../../../../src/representations/linked-data/plan.ts'
import { valuesOf } from '../../../../src/representations/linked-data/values.ts'
import { actions } from '../../../../src/resources/actions.ts'
import { laureates } from '../../../../src/resources/laureates.ts'
import { meaningOf } from '../../../../src/resources/terms.ts'

/** What is said of a record, by some of its fields. */
function said({ fields }: typeof actions | typeof laureates, record: Readonly<Record<string, unknown>>) {
  const meanings = Object.entries(fields).map(([name, field]) => meaningOf(name, field))
  return fill(planOf(meanings), (meaning) => valuesOf(meaning, record, (path) => path))
}

t.test('lists side by side: a node for each place, with what is there', (t) => {
  const area = (properties: object) => ({ types: ['schema:AdministrativeArea'], properties })
  t.strictSame(said(actions, { communes: ['1', '2'], commune_names: ['A'] }), {
    'schema:areaServed': [
      area({ 'schema:identifier': { value: '1' }, 'schema:name': { value: 'A' } }),
      area({ 'schema:identifier': { value: '2' } }),
    ],
  })
  t.strictSame(said(actions, { commune_names: ['A'] }), {
    'schema:areaServed': [area({ 'schema:name': { value: 'A' } })],
  })
  t.strictSame(said(actions, { communes: [], commune_names: [] }), {})
  t.end()
})

t.test('nodes within nodes: none that nothing is said of', (t) => {
  t.strictSame(said(laureates, { city: null, longitude: null, latitude: null }), {})
  t.strictSame(said(laureates, { latitude: 0 }), {
    'schema:location': {
      types: ['schema:Place'],
      properties: {
        'schema:geo': {
          types: ['schema:GeoCoordinates'],
          properties: { 'schema:latitude': { value: 0, datatype: 'xsd:double' } },
        },
      },
    },
  })
  t.end()
})
