import { statSync } from 'node:fs'
import t from 'tap'
import { measureExports, mostOf } from '../../../bench/run/exports.ts'
import { exportFileIn, HANDWRITTEN, RAW } from '../../../bench/run/peers.ts'
import { publishMany } from '../../many.ts'

t.test('each answer twice, what is asked meanwhile, and the same from others', async (t) => {
  const database = publishMany(t, 300)
  const folder = t.testdirName
  const { exports, quiet, others } = await measureExports(database, [RAW, HANDWRITTEN], folder, 50)
  t.strictSame(
    exports.map(({ name }) => name),
    ['csv', 'ndjson', 'parquet', 'csv?sort=city'],
  )
  for (const { name, first, second, memory, p99 } of exports) {
    t.equal(first.status, 200, name)
    t.ok(first.bytes > 10_000 && first.firstBytes > 0 && first.firstBytes <= first.duration && p99 > 0, name)
    t.equal(second.bytes, first.bytes)
    t.ok(memory === null || (memory.own > 20e6 && memory.resident > memory.own), name)
  }
  t.ok(quiet.p99 > 0)
  const [other] = others
  t.match(others, [{ name: HANDWRITTEN.name, bytes: exports[0]?.first.bytes, duration: Number }])
  t.equal(statSync(exportFileIn(folder)).size, other?.bytes, 'it lies in a file for who sends it from there')
})

t.test('the most memory that was taken, where it is known', async (t) => {
  const taken = [
    { own: 2, resident: 30 },
    { own: 3, resident: 20 },
  ]
  t.strictSame(mostOf(taken), { own: 3, resident: 30 })
  t.equal(mostOf([...taken, null]), null)
})
