import t from 'tap'
import { takeReadings } from '../../../bench/run/readings.ts'
import type { Work } from '../../../bench/run/works.ts'
import { fakeClient, subjectOf } from './fake.ts'

const EFFORT = { warmUp: 2, repeats: 2 }

const work: Work = { name: 'work', address: async (_subject, variation) => `/${variation}` }

t.test('first reads, each followed by its repetitions, after a warm-up by other addresses', async (t) => {
  const list = fakeClient(() => [200, { data: ['a', 'b', 'c'] }])
  const item = fakeClient(() => [200, { data: {} }])
  const readings = await takeReadings(work, [subjectOf(list.client), subjectOf(item.client)], EFFORT)
  const order = Array.from({ length: 10 }, (_, variation) => Array(3).fill(`/${variation}`)).flat()
  t.strictSame(list.asked, ['/10', '/11', ...order])
  t.strictSame(item.asked, list.asked)
  t.strictSame(
    readings?.map(({ records }) => records),
    [3, 1],
  )
  // The fake durations count the requests.
  t.strictSame(readings?.[0]?.first, [3, 6, 9, 12, 15, 18, 21, 24, 27, 30])
  t.strictSame(readings?.[0]?.repeated.slice(0, 4), [4, 5, 7, 8])
  t.equal(readings?.[1]?.repeated.length, 20)
})

t.test('the services are asked in turn', async (t) => {
  const order: string[] = []
  const subject = (name: string) =>
    subjectOf(
      fakeClient((address) => {
        order.push(`${name}${address}`)
        return [200, { data: [] }]
      }).client,
    )
  await takeReadings(work, [subject('A'), subject('B')], { warmUp: 1, repeats: 1 })
  t.strictSame(order.slice(0, 8), ['A/10', 'B/10', 'A/0', 'B/0', 'A/0', 'B/0', 'A/1', 'B/1'])
})

t.test('a work that a service does not answer', async (t) => {
  const answering = subjectOf(fakeClient(() => [200, { data: [] }]).client)
  const refusing = subjectOf(fakeClient(() => [400, {}]).client)
  t.equal(await takeReadings(work, [answering, refusing], EFFORT), null)
  t.equal(await takeReadings({ ...work, address: async () => null }, [answering], EFFORT), null)
})

t.test('a service that stops answering', async (t) => {
  const { client } = fakeClient((address) => [address === '/3' ? 503 : 200, { data: [] }])
  await t.rejects(takeReadings(work, [subjectOf(client)], EFFORT), { message: '/3 was answered with 503.' })
  const ending: Work = { ...work, address: async (_subject, variation) => (variation < 5 ? null : '/') }
  await t.rejects(takeReadings(ending, [subjectOf(client)], EFFORT), {
    message: 'There is no address any more for: work',
  })
})
