import t from 'tap'
import { findCountError, laureateCount } from '../../../seed/check/laureate_count.ts'
import { findIn, madeBrochure, madeRecords } from '../made_brochure.ts'

const correction = (value: number) => ({
  corrections: [
    {
      resource: 'editions',
      record: '2023',
      field: 'laureates_stated',
      value,
      reason: 'Compté dans la brochure.',
    },
  ],
})

const errors = (stated: number | null, curation?: unknown) =>
  findCountError(madeRecords(madeBrochure({ stated }), curation))

t.test('another number than is printed stops the edition', async (t) => {
  t.strictSame(errors(13), [
    {
      line: 3,
      message:
        'expected the 13 laureates that the introduction states, read 1: correct the brochure, or accept a ' +
        'correction of editions.laureates_stated to 1 in curation.json',
      excerpt: null,
    },
  ])
  t.match(errors(13, correction(12)), [{ line: 3, message: /^expected the 12 laureates/ }])
  t.match(errors(null, correction(2)), [{ line: null }])
  t.strictSame(findIn(laureateCount, { stated: 13 }), [])
})

t.test('once it is corrected, it is a finding', async (t) => {
  t.strictSame(errors(13, correction(1)), [])
  t.strictSame(findIn(laureateCount, { stated: 13 }, correction(1)), [
    {
      resource: 'editions',
      record: '2023',
      laureate: null,
      field: 'laureates_stated',
      severity: 'error',
      message: 'L’introduction annonce 13 lauréats, mais 1 sont imprimés.',
      value: '13',
      suggestion: '1',
      lines: [3],
    },
  ])
})

t.test('the right number, or none', async (t) => {
  t.strictSame(errors(1), [])
  t.strictSame(errors(null), [])
  t.strictSame(findIn(laureateCount, {}), [])
  t.strictSame(findIn(laureateCount, { stated: null }, correction(1)), [], 'none was printed')
})
