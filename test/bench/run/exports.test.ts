import t from 'tap'
import { measureExports, mostOf } from '../../../bench/run/exports.ts'
import { publishMany } from '../../many.ts'

t.test('each answer twice, what is asked meanwhile, and the plain program', async (t) => {
  const { exports, quiet, plain } = await measureExports(publishMany(t, 300), 50)
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
  t.ok(plain.duration > 0 && plain.bytes > 100_000)
})

t.test('the most memory that was taken, where it is known', async (t) => {
  const taken = [
    { own: 2, resident: 30 },
    { own: 3, resident: 20 },
  ]
  t.strictSame(mostOf(taken), { own: 3, resident: 30 })
  t.equal(mostOf([...taken, null]), null)
})
