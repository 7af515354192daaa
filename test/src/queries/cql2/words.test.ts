import t from 'tap'
import { isPropertyName, isTransparent, keywordOf } from '../../../../src/queries/cql2/words.ts'

t.test('keywords are of any case, but of ASCII letters only', async (t) => {
  t.strictSame(['and', 'Between', 'NULL', 'city', 'andy', 'ıs', 'iſ', 'li\u212ae'].map(keywordOf), [
    'AND',
    'BETWEEN',
    'NULL',
    ...Array(5).fill(undefined),
  ])
})

t.test('property names are ASCII words joined by dots', async (t) => {
  const names = ['a', '_', 'A_1', 'a.b.c2', '', '1a', 'a.', '.a', 'a..b', 'a.1', 'é', 'a b', 'a:b', 'a\n']
  t.strictSame(names.filter(isPropertyName), ['a', '_', 'A_1', 'a.b.c2'])
})

t.test('CASEI and ACCENTI are transparent, in any case', async (t) => {
  t.strictSame(['CASEI', 'accenti', 'caſei', 'CASEIS', 'upper'].filter(isTransparent), ['CASEI', 'accenti'])
})
