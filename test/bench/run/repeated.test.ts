import t from 'tap'
import { HANDWRITTEN, RAW } from '../../../bench/run/peers.ts'
import { measureRepeated, OURS, shareOf, UNCHANGED } from '../../../bench/run/repeated.ts'
import { REPEATED } from '../../../bench/run/works.ts'
import { publishMany } from '../../many.ts'

t.test('every work, by whoever answers it, in turn and in each pass', async (t) => {
  const told: string[] = []
  const plan = { passes: 1, seconds: { warmUp: 0.01, most: 0.02, rate: 0.01 } }
  const tell = (message: string) => told.push(message)
  const taken = await measureRepeated(publishMany(t, 50), [RAW, HANDWRITTEN], t.testdirName, plan, tell)
  const serversOf = (work: string) => taken.filter((one) => one.work === work).map(({ server }) => server)
  const names = [...REPEATED.map(({ name }) => name), UNCHANGED]
  t.strictSame([...new Set(taken.map(({ work }) => work))], names)
  for (const name of names) {
    const isHandwritten = name !== 'last page' && name !== 'GeoJSON'
    t.strictSame(serversOf(name), isHandwritten ? [OURS, RAW.name, HANDWRITTEN.name] : [OURS, RAW.name], name)
  }
  for (const { work, server, bytes, throughput, p50, p99 } of taken) {
    // In so short a time, on a busy machine, some may answer nothing at all.
    t.notOk(throughput < 0 || p50 <= 0 || p99 < p50, `${work}, ${server}: ${[throughput, p50, p99]}`)
    t.equal(bytes === 0, work === UNCHANGED)
  }
  for (const name of names) {
    const [ours, raw] = taken.filter(({ work }) => work === name)
    t.equal(raw?.bytes, ours?.bytes, name)
  }
  t.strictSame(told, ['Repeated reads, pass 1 of 1…'])
})

t.test('who has no validator is not asked whether an answer is unchanged', async (t) => {
  const pathOf = (path: string) => (path.includes('?') ? null : HANDWRITTEN.exportPath)
  const peer = { ...HANDWRITTEN, name: 'lines', pathOf }
  const plan = { passes: 1, seconds: { warmUp: 0, most: 0.02, rate: 0.01 } }
  const taken = await measureRepeated(publishMany(t, 20), [peer], t.testdirName, plan, () => undefined)
  t.strictSame(
    taken.filter(({ server }) => server === 'lines').map(({ work }) => work),
    ['one record'],
  )
})

t.test('the processor time of a request, where it is known', async (t) => {
  t.equal(shareOf(100, 300, 10), 20)
  t.equal(shareOf(100, null, 10), null)
  t.equal(shareOf(null, 300, 10), null)
})
