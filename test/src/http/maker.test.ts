import t from 'tap'
import { OutOfTime } from '../../../db/connection.ts'
import { collectionRoute } from '../../../src/http/collections.ts'
import { linksFrom } from '../../../src/http/links.ts'
import { makerOf } from '../../../src/http/maker.ts'
import { nothingAsked } from '../../../src/http/parameters/query.ts'
import { Problem } from '../../../src/http/problems.ts'
import { laureates } from '../../../src/resources/laureates.ts'

const ROUTE = collectionRoute(laureates)
const revision = { hold: () => () => undefined, within: (_budget: number, work: () => unknown) => work() }
const threads = { ask: async () => ({ type: 'text/plain', body: 'of another thread' }) }

/** Who answers a question that seldom takes long, and within how long this thread has to. */
async function answered(budget: number, answer: () => string) {
  const tried: number[] = []
  const route = {
    ...ROUTE,
    mayTakeLong: () => 'seldom' as const,
    answer: (question: { readonly budget: number }) => {
      tried.push(question.budget)
      return { type: 'text/plain', body: answer() }
    },
  }
  const question = {
    ...{
      id: '',
      query: nothingAsked(ROUTE.parameters),
      canonical: '',
      language: 'fr',
      format: ROUTE.produces[0],
    },
    ...{ revision, links: linksFrom(() => ''), publisher: {}, budget },
  }
  // Of what is served, a maker takes no more than this.
  const { begin } = makerOf(route, question as never, [], { revision, threads } as never)
  const { body } = await begin()
  return [body, ...tried]
}

t.test('what seldom takes long is tried for a moment', async (t) => {
  t.strictSame(await answered(1000, () => 'of this one'), ['of this one', 5])
  t.strictSame(await answered(2, () => 'of this one'), ['of this one', 2])
})

t.test('what does take long is left to another thread', async (t) => {
  const late = () => {
    throw new OutOfTime('too late')
  }
  t.strictSame(await answered(1000, late), ['of another thread', 5])
})

t.test('what cannot be answered here cannot be anywhere', async (t) => {
  const problem = new Problem('invalid_query', 'There is no such field.')
  const refused = () => {
    throw problem
  }
  await t.rejects(answered(1000, refused), problem)
})
