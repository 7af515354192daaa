import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { PaceStore } from '../../../src/http/pace-store.ts'

t.test('a client is counted for so long, whatever the time of day', async (t) => {
  const store = new PaceStore()
  const count = (key: string, timeWindow: number) => {
    let told: { current: number; ttl: number } | undefined
    store.incr(key, (_error, result) => (told = result), timeWindow)
    t.ok(Number(told?.ttl) > 0)
    return told?.current
  }
  t.strictSame([count('a', 60_000), count('a', 60_000), count('b', 60_000)], [1, 2, 1])
  t.equal(count('c', 20), 1)
  const today = Date.now()
  t.intercept(Date, 'now', { value: () => today - 86_400_000 })
  t.equal(count('a', 60_000), 3)
  await setTimeout(30)
  t.equal(count('c', 20), 1, 'it begins again')
  t.equal(store.child(), store)
})
