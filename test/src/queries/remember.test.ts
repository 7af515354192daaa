import t from 'tap'
import { remember } from '../../../src/queries/remember.ts'
import { relationsOf } from '../../../src/resources/relations.ts'
import { resourceOf } from './editions.ts'

t.test('the same question is answered once', async (t) => {
  const ask = remember<number>(2)
  let asked = 0
  const answer = () => {
    asked += 1
    return asked
  }
  t.equal(ask(['a', { where: null }], answer), 1)
  t.equal(ask(['a', { where: null }], answer), 1)
  t.equal(ask(['a', { where: 'x' }], answer), 2)
  t.equal(ask(['b'], answer), 3, 'and the oldest one is forgotten')
  t.equal(ask(['a', { where: null }], answer), 4)
})

t.test('relations are told apart by their names', async (t) => {
  const ask = remember<string>(10)
  for (const relation of [null, ...relationsOf(resourceOf('laureates'))]) {
    t.equal(
      ask([{ relation }], () => String(relation?.name)),
      String(relation?.name),
    )
  }
})
