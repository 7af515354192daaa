import t from 'tap'
import { gazetteer } from '../../../seed/enrich/gazetteer.ts'
import { type Address, findSeat, isPostalCodeOf } from '../../../seed/enrich/seat.ts'

function seat(
  postal_code: string | null,
  city: string | null,
  more: Partial<Address> = {},
  funder: string | null = '92',
) {
  const { commune, reason } = findSeat({ postal_code, city, cedex: null, ...more }, funder)
  return [commune?.code ?? null, reason]
}

const BY_CODE = 'D’après le nom et le code postal imprimés.'
const BY_DEPARTMENT = 'D’après le nom imprimé, dans le département du code postal imprimé.'
const BY_FUNDER = 'D’après le nom imprimé, dans le département financeur.'
const ALONE = 'D’après le nom imprimé, que porte une seule commune de France.'
const SEVERAL = 'Plusieurs communes de France portent le nom imprimé.'

t.test('the name and the postal code agree', async (t) => {
  t.strictSame(seat('92400', 'COURBEVOIE'), ['92026', BY_CODE])
  t.strictSame(seat('69009', 'Lyon'), ['69123', BY_CODE])
  t.strictSame(seat('75011', 'Paris 11e'), ['75056', BY_CODE])
  t.strictSame(seat('20000', 'Ajaccio'), ['2A004', BY_CODE])
})

t.test('a CEDEX code need only be of the département', async (t) => {
  t.strictSame(seat('92015', 'Nanterre', { cedex: 'CEDEX' }), ['92050', BY_CODE])
  t.strictSame(seat('20700', 'Ajaccio', { cedex: 'CEDEX 9' }), ['2A004', BY_CODE])
  t.strictSame(seat('97490', 'Saint-Denis', { cedex: 'CEDEX' }), ['97411', BY_CODE])
  t.strictSame(seat('93015', 'Nanterre', { cedex: 'CEDEX' }), ['92050', BY_FUNDER])
})

t.test('a postal code that is not the commune’s leads to its département first', async (t) => {
  t.strictSame(seat('83600', 'Hyères'), ['83069', BY_DEPARTMENT])
  t.strictSame(seat('93999', 'Montreuil'), ['93048', BY_DEPARTMENT])
})

t.test('then to the funder’s, then to all of France', async (t) => {
  t.strictSame(seat('93400', 'Courbevoie'), ['92026', BY_FUNDER])
  t.strictSame(seat('93400', 'Courbevoie', {}, null), ['92026', ALONE])
  t.strictSame(seat(null, 'Clichy'), ['92024', BY_FUNDER])
  t.strictSame(seat('92000', 'Hyères'), ['83069', ALONE])
})

t.test('or to none', async (t) => {
  t.strictSame(seat('92000', 'Saint-Denis'), [null, SEVERAL])
  t.strictSame(seat(null, 'Montreuil'), [null, SEVERAL])
  t.strictSame(seat('92000', 'Nantère'), [null, 'Aucune commune de France ne porte le nom imprimé.'])
  t.strictSame(seat('92000', null), [null, 'Aucune commune n’est imprimée.'])
})

t.test('the postal codes of a commune', async (t) => {
  const nanterre = gazetteer().communes.get('92050')
  if (!nanterre) throw new Error('Nanterre is not in the gazetteer')
  t.equal(isPostalCodeOf(nanterre, '92000', null), true)
  t.equal(isPostalCodeOf(nanterre, '92015', null), false)
  t.equal(isPostalCodeOf(nanterre, '92015', 'CEDEX'), true)
  t.equal(isPostalCodeOf(nanterre, '75015', 'CEDEX'), false)
})
