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

t.test('what has a size is forgotten before all comes to more than there is room for', async (t) => {
  const ask = remember<number>(10, (size) => size)
  let asked = 0
  const answer = (size: number) => () => {
    asked += 1
    return size
  }
  for (const size of [4, 6, 6, 4]) ask([size], answer(size))
  t.equal(asked, 2)
  ask([5], answer(5))
  ask([4], answer(4))
  t.equal(asked, 3)
  ask([6], answer(6))
  t.equal(asked, 4, 'the one that was not asked for the longest')
  for (const _ of [1, 2]) t.equal(ask([11], answer(11)), 11)
  t.equal(asked, 6, 'what is too large is never remembered')
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
