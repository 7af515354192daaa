import t from 'tap'
import { openReadOnly } from '../../../db/connection.ts'
import type { PageRequest } from '../../../src/queries/collection.ts'
import { countingOf } from '../../../src/queries/counting.ts'
import { placeAt } from '../../../src/queries/ranking.ts'
import { type Term, termsOf } from '../../../src/queries/search.ts'
import { laureates } from '../../../src/resources/laureates.ts'
import { publishMany } from '../../many.ts'

t.test('a page of a search is ranked no further than it goes', async (t) => {
  const connection = openReadOnly(publishMany(t, 400))
  t.teardown(connection.close)
  const { ranking, count } = countingOf(({ text, values }) => connection.rows(text, values))
  const match = termsOf('association des') as readonly Term[]
  const page: PageRequest = { limit: 150, from: null, backwards: false }
  const whole = ranking(laureates, match, null, { ...page, backwards: true })
  t.ok(whole.rows.length > 300, String(whole.rows.length))
  t.equal(count(laureates, { where: null, match }), whole.rows.length)
  const best = ranking(laureates, match, null, page)
  t.strictSame([...best.rows], [...whole.rows.subarray(0, 200)])
  t.strictSame([...best.scores], [...whole.scores.subarray(0, 200)])
  t.equal(ranking(laureates, match, null, { ...page, limit: 20, from: placeAt(best, 150) }), best)
  for (const beyond of [
    { ...page, limit: 200 },
    { ...page, from: placeAt(best, 149) },
    { ...page, limit: 20, from: placeAt(whole, 250) },
  ]) {
    t.equal(ranking(laureates, match, null, beyond), whole)
  }
  const rare = termsOf('xylographe') as readonly Term[]
  t.strictSame(ranking(laureates, rare, null, page), { rows: new Uint32Array(), scores: new Float64Array() })
  t.equal(count(laureates, { where: null, match: rare }), 0)
})
