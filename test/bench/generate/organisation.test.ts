import t from 'tap'
import { organisations } from '../../../bench/generate/organisation.ts'

t.test('every number has a name of its own, and always the same one', async (t) => {
  const organisation = organisations()
  const names = Array.from({ length: 81_000 }, (_, number) => organisation(number).name)
  t.equal(new Set(names).size, names.length)
  t.equal(names[80_000], `${names[0]} 2`)
  t.strictSame(organisations()(12_345), organisation(12_345))
})
