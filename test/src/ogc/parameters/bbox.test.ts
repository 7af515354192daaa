import t from 'tap'
import { FEATURE_COLLECTIONS } from '../../../../src/ogc/feature-collections.ts'
import { boxParameter } from '../../../../src/ogc/parameters/bbox.ts'

const [laureates, actions] = FEATURE_COLLECTIONS.map(boxParameter)
const read = (value: string, parameter = laureates) => parameter?.read([{ name: 'bbox', value }])
const orNowhere = (field: string, west: number, south: number, east: number, north: number) => ({
  value: {
    kind: 'or',
    conditions: [
      { kind: 'box', west, south, east, north },
      { kind: 'comparison', relation: null, field, operator: 'isnull', values: [] },
    ],
  },
})

t.test('four numbers, or six with heights that do not count, as programs write them', async (t) => {
  t.strictSame(read('1,2,3,4'), orNowhere('longitude', 1, 2, 3, 4))
  t.strictSame(read('1,2,3,4', actions), orNowhere('coordinates', 1, 2, 3, 4))
  t.strictSame(read('1,2,-100,3,4,9000.5'), orNowhere('longitude', 1, 2, 3, 4))
  t.strictSame(read(' -1.5e-05, +2., .3 ,4E1'), orNowhere('longitude', -0.000015, 2, 0.3, 40))
  t.strictSame(read('170,-90,-170,90'), orNowhere('longitude', 170, -90, -170, 90))
  t.strictSame(laureates?.read([]), { value: null })
})

t.test('anything else is refused', async (t) => {
  const values = [
    '',
    '1',
    '1,2,3',
    '1,2,3,4,5',
    '1,2,3,4,5,6,7',
    '1,2,3,x',
    '1,,3,4',
    'NaN,1,2,3',
    '0x1,2,3,4',
  ]
  const beyond = [
    '181,2,3,4',
    '1,-91,3,4',
    '1,2,3,91',
    '1,2,-181,4',
    '1,5,3,4',
    '1,2,3,4,5,x',
    '1,2,3,4,5,Infinity',
  ]
  for (const value of [...values, ...beyond])
    t.match(
      read(value),
      { errors: [{ parameter: 'bbox', detail: /^Expected four numbers/ }], instead: [] },
      value,
    )
})
