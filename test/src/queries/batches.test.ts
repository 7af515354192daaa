import t from 'tap'
import { openRevision } from '../../../src/open-revision.ts'
import { readBatches } from '../../../src/queries/batches.ts'
import { NOTHING } from '../../../src/queries/include.ts'
import { EVERYTHING } from '../../../src/queries/selection.ts'
import { editions } from '../../../src/resources/editions.ts'
import { laureates } from '../../../src/resources/laureates.ts'
import { embeddingsOf } from '../../../src/resources/relations.ts'
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
      Array(11).fill(100),
    )
    t.strictSame(batches.flat(), all)
  }
})

t.test('a batch is smaller where its records embed too many others', async (t) => {
  const revision = openRevision(publishMany(t, 1100))
  t.teardown(revision.close)
  const question = { ...EVERYTHING, sort: [] }
  // Each laureate embeds its edition, and with that 1,100 actions.
  const actions = embeddingsOf(laureates)
    .filter(({ relation }) => relation.name === 'editions')
    .map(({ relation, within }) => {
      return { relation, within: within.filter((next) => next.relation.name === 'actions') }
    })
  const sizes: number[] = []
  for (const batch of readBatches(
    revision,
    laureates,
    question,
    { ...NOTHING, relations: actions },
    60_000,
  )) {
    sizes.push(batch.length)
    if (sizes.length === 2) break
  }
  t.strictSame(sizes, [8, 8])
  const all = { ...NOTHING, relations: embeddingsOf(editions) }
  t.throws(() => [...readBatches(revision, editions, question, all, 60_000)], {
    message: 'More than 10,000 records would be embedded.',
  })
})

t.test('nothing is one empty batch', async (t) => {
  const revision = openRevision(publishMany(t, 1))
  t.teardown(revision.close)
  const where = { kind: 'comparison', relation: null, field: 'city', operator: 'eq', values: ['x'] } as const
  const question = { where, match: null, sort: [] }
  t.strictSame([...readBatches(revision, laureates, question, NOTHING, 60_000)], [[]])
})
