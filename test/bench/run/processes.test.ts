import t from 'tap'
import { answered, haveProcessors, measureProcesses } from '../../../bench/run/processes.ts'
import { publishMany } from '../../many.ts'
import { fakeClient } from './fake.ts'

t.test('one process and two, of each work and in each pass', async (t) => {
  const told: string[] = []
  const plan = { passes: 1, seconds: { warmUp: 0.01, most: 0.02 }, addresses: 10 }
  const taken = await measureProcesses(publishMany(t, 50), plan, (message) => told.push(message))
  t.strictSame(
    taken.map(({ work, processes }) => [work, processes]),
    [
      ['one record, again', 1],
      ['facets of a filter, for the first time', 1],
      ['one record, again', 2],
      ['facets of a filter, for the first time', 2],
    ],
  )
  for (const { work, throughput } of taken) t.ok(throughput > 0, work)
  t.strictSame(told, ['Two processes, pass 1 of 1…'])
})

t.test('what is answered is counted, whoever is asked', async (t) => {
  const { client, asked } = fakeClient((address) => [address === 'refused' ? 503 : 200, {}])
  t.equal(await answered([client, client], ['a', 'b', 'refused', 'c']), 3)
  t.strictSame(asked.toSorted(), ['a', 'b', 'c', 'refused'])
})

t.test('too few processors are told of', async (t) => {
  const told: string[] = []
  const tell = (message: string) => told.push(message)
  t.ok(haveProcessors(tell, 3))
  t.strictSame(told, [])
  t.notOk(haveProcessors(tell, 2))
  t.match(told[0], /take 3 processors; there are 2: figures are too low/)
})
