import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { measureExports, plainCsv } from '../../../bench/run/exports.ts'
import { REPRESENTATIONS } from '../../../src/representations/index.ts'
import { publishMany } from '../../many.ts'

const PLAIN = fileURLToPath(new URL('../../../bench/run/plain-csv.ts', import.meta.url))

t.test('the forms that there are, what is asked meanwhile, and the plain program', async (t) => {
  const path = publishMany(t, 300)
  const { exports, quiet, plain } = await measureExports(path, 50)
  const known = REPRESENTATIONS.map(({ extension }) => extension)
  t.strictSame(
    exports.map(({ form }) => form),
    ['csv', 'ndjson', 'parquet'].filter((form) => known.includes(form)),
  )
  for (const { form, download, memory, p99 } of exports) {
    const { status, bytes, firstBytes, duration } = download
    t.equal(status, 200, form)
    t.ok(bytes > 10_000 && firstBytes > 0 && firstBytes <= duration && p99 > 0, form)
    t.ok(memory === null || memory > 20e6, form)
  }
  t.ok(quiet.p99 > 0)
  t.ok(plain.duration > 0 && plain.bytes > 100_000)
})

t.test('what the plain program cannot read', async (t) => {
  t.throws(
    () => plainCsv(join(t.testdir(), 'nowhere.sqlite')),
    /^The plain program did not end well\. .*unable to open/s,
  )
  const { status, stderr } = spawnSync(process.execPath, [PLAIN], { encoding: 'utf8' })
  t.equal(status, 1)
  t.match(stderr, 'Usage: node bench/run/plain-csv.ts PATH')
})
