import t from 'tap'
import { unknownCommune } from '../../../seed/check/unknown_commune.ts'
import { findIn } from '../made_brochure.ts'

t.strictSame(
  findIn(unknownCommune, {
    laureates: [{ city: 'Nantère' }, { name: 'REPRISE' }, { name: 'B', city: null }],
  }),
  [
    {
      resource: 'contacts',
      record: '2023-assol-contact',
      laureate: '2023-assol',
      field: 'city',
      severity: 'error',
      message: 'La commune « Nantère » n’est pas reconnue.',
      value: 'Nantère',
      suggestion: null,
      lines: [21],
    },
  ],
)
