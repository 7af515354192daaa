import t from 'tap'
import { seatOutside } from '../../../seed/check/seat_outside.ts'
import { findIn } from '../made_brochure.ts'

t.test('a seat in another département', async (t) => {
  t.strictSame(findIn(seatOutside, { laureates: [{ postalCode: '69009', city: 'Lyon' }] }), [
    {
      resource: 'laureates',
      record: '2023-assol',
      laureate: '2023-assol',
      field: 'department_code',
      severity: 'info',
      message: 'Le siège est à Lyon, dans le département 69 (Rhône), hors du département financeur (92).',
      value: '69',
      suggestion: null,
      lines: [21],
    },
  ])
})

t.test('neither a wrong postal code nor an unknown seat or funder', async (t) => {
  t.strictSame(findIn(seatOutside, { laureates: [{ postalCode: '93400', city: 'Courbevoie' }] }), [])
  t.strictSame(findIn(seatOutside, { laureates: [{ postalCode: '69009', city: 'Nantère' }] }), [])
  t.strictSame(findIn(seatOutside, { laureates: [{}], funder: 'VILLE DE LYON' }), [])
})
