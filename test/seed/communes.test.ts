import { readFileSync } from 'node:fs'
import t from 'tap'
import { COMMUNES_FILE, communesList, DEPARTMENT } from '../../seed/communes.ts'

t.test(
  'the committed list of communes is the one that is made of the gazetteer (npm run communes)',
  async (t) => {
    t.equal(readFileSync(COMMUNES_FILE, 'utf8'), communesList(DEPARTMENT))
    t.equal(JSON.parse(communesList(DEPARTMENT)).length, 36)
  },
)

t.test('a commune whose centre nobody knows is left out', async (t) => {
  t.notMatch(communesList('55'), 'Cumières-le-Mort-Homme')
})
