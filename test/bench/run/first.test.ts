import t from 'tap'
import { measureFirst } from '../../../bench/run/first.ts'
import { FIRST } from '../../../bench/run/first-works.ts'
import { HANDWRITTEN, type Peer, RAW } from '../../../bench/run/peers.ts'
import { OURS } from '../../../bench/run/repeated.ts'
import { publishMany } from '../../many.ts'

t.test('every work, of all who have it, as many times', async (t) => {
  const told: string[] = []
  const plan = { passes: 1, addresses: 3 }
  const tell = (message: string) => told.push(message)
  const pathOf = (path: string) => (path.includes('facets') ? null : path)
  const another: Peer = { ...HANDWRITTEN, name: 'another', pathOf }
  const peers = [RAW, HANDWRITTEN, another]
  const taken = await measureFirst(publishMany(t, 200), peers, t.testdirName, plan, tell)
  t.strictSame(
    taken.map(({ work, server }) => [work, server]),
    FIRST.flatMap(({ name }) => [OURS, HANDWRITTEN.name, another.name].map((server) => [name, server])),
  )
  for (const { work, server, durations } of taken) {
    t.equal(durations.length, server === another.name && work.startsWith('facets') ? 0 : 3, work)
    t.ok(durations.every((duration) => duration > 0))
  }
  t.strictSame(told, ['First reads, pass 1 of 1…'])
})
