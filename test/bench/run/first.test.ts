import t from 'tap'
import { measureFirst } from '../../../bench/run/first.ts'
import { HANDWRITTEN } from '../../../bench/run/peers.ts'
import { OURS } from '../../../bench/run/repeated.ts'
import { FIRST } from '../../../bench/run/works.ts'
import { publishMany } from '../../many.ts'

t.test('every work, of both, as many times', async (t) => {
  const told: string[] = []
  const plan = { passes: 1, addresses: 3 }
  const tell = (message: string) => told.push(message)
  const taken = await measureFirst(publishMany(t, 200), t.testdirName, plan, tell)
  t.strictSame(
    taken.map(({ work, server }) => [work, server]),
    FIRST.flatMap(({ name }) => [
      [name, OURS],
      [name, HANDWRITTEN.name],
    ]),
  )
  for (const { work, durations } of taken) {
    t.equal(durations.length, 3, work)
    t.ok(durations.every((duration) => duration > 0))
  }
  t.strictSame(told, ['First reads, pass 1 of 1…'])
})
