import t from 'tap'
import { walk } from '../../../bench/run/walk.ts'
import { fakeClient } from './fake.ts'

/** Walks pages of identifiers, each linked to the next one; a page that is a number is that status. */
function walkOver(ids: readonly string[], pages: readonly (readonly string[] | number)[]) {
  const { client } = fakeClient((address) => {
    const number = Number(new URL(address, 'http://127.0.0.1').searchParams.get('page') ?? 0)
    const page = pages[number]
    if (typeof page === 'number') return [page, {}]
    const next = number + 1 < pages.length ? `/v1/laureates?page=${number + 1}` : null
    return [200, { data: page?.map((id) => ({ id })), links: { next } }]
  })
  return walk({ client, ids })
}

const ids = Array.from({ length: 1500 }, (_, index) => String(index))

t.test('a walk that meets everything once, and how long its requests took', async (t) => {
  t.equal(await walkOver(ids, [ids.slice(0, 1000), ids.slice(1000)]), 1 + 2)
})

t.test('a service that cannot be walked', async (t) => {
  t.equal(await walkOver(ids, [400]), null)
})

t.test('a walk that goes wrong', async (t) => {
  await t.rejects(walkOver(ids, [ids.slice(0, 1000), ids.slice(999)]), { message: 'The walk met 999 twice.' })
  await t.rejects(walkOver(ids, [ids.slice(0, 1000)]), {
    message: 'The walk met 1000 records, not the 1500 that there are.',
  })
  await t.rejects(walkOver(ids, [['x', ...ids.slice(1)]]), /The walk met 1500 records, not the 1500/)
  await t.rejects(walkOver(ids, [ids.slice(0, 1000), 410]), {
    message: 'The walk ended with 410 at /v1/laureates?page=1',
  })
  await t.rejects(walkOver(ids, [['0'], ['1'], ['2'], ['3'], ['4']]), /The walk met 3 records/)
})
