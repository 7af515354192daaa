import t from 'tap'
import { openRevision } from '../../../src/open-revision.ts'
import { readBatches } from '../../../src/queries/batches.ts'
import { EVERYTHING } from '../../../src/queries/collection.ts'
import { NOTHING } from '../../../src/queries/include.ts'
import { laureates } from '../../../src/resources/laureates.ts'
import { publishMany } from '../../many.ts'

t.test('batch after batch, every record once and in its order', async (t) => {
  const revision = openRevision(publishMany(t, 1100))
  t.teardown(revision.close)
  for (const sort of [[], [{ field: 'city', descending: true }]]) {
    const question = { ...EVERYTHING, sort }
    const page = { limit: 1100, from: null, backwards: false }
    const all = revision.page(laureates, { ...question, page }, NOTHING).records
    const batches = [...readBatches(revision, laureates, question, NOTHING, 60_000)]
    t.strictSame(
      batches.map(({ length }) => length),
      [500, 500, 100],
    )
    t.strictSame(batches.flat(), all)
  }
})

t.test('nothing is one empty batch', async (t) => {
  const revision = openRevision(publishMany(t, 1))
  t.teardown(revision.close)
  const where = { kind: 'comparison', relation: null, field: 'city', operator: 'eq', values: ['x'] } as const
  const question = { where, match: null, sort: [] }
  t.strictSame([...readBatches(revision, laureates, question, NOTHING, 60_000)], [[]])
})
