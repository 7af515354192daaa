import t from 'tap'
import { lowered } from '../../../../src/descriptions/sentence/name.ts'

t.test('a title loses its capital, an abbreviation keeps its own', async (t) => {
  t.equal(lowered('Founding year'), 'founding year')
  t.equal(lowered('Édition'), 'édition')
  t.equal(lowered('Code INSEE'), 'code INSEE')
  t.equal(lowered('INSEE code'), 'INSEE code')
  t.equal(lowered('EPCI'), 'EPCI')
  t.equal(lowered('À propos'), 'à propos')
})
