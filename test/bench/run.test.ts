import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { WORKS } from '../../bench/run/works.ts'

const SCRIPT = fileURLToPath(new URL('../../bench/run.ts', import.meta.url))

function run(options: readonly string[], settings: Readonly<Record<string, string>>) {
  const env = { ...process.env, BENCH_DATA: '', ...settings }
  return spawnSync(process.execPath, [SCRIPT, ...options], { env, encoding: 'utf8' })
}

t.test('a row for every work, and for what is measured once', async (t) => {
  const TMPDIR = t.testdir()
  const { status, stdout, stderr } = run(['--small'], { TMPDIR })
  t.equal(status, 0, stderr)
  const [repeated = '', first = '', footprint = '', processes = '', works = '', exports = ''] = stdout
    .trim()
    .split('\n\n')
  t.match(repeated, /^\| repeated read \|/)
  t.match(first, /^\| first read \|/)
  t.match(footprint, /^\| with 2,000 laureates \|/)
  t.match(processes, /^\| answers a second \| of one process \| of two \|/)
  const rows = works.split('\n').slice(2)
  const names = rows.map((row) => row.split(' | ')[0]?.slice(2))
  t.strictSame(names, [...WORKS.map(({ name }) => name), 'walk of everything', 'memory of the service'])
  for (const row of rows) t.match(row, /^\| [a-z -]+ \| (not available|\d+, \d+|) \|/)
  t.match(
    rows[0],
    /^\| one record \| 1, 1 \| [\d.]+ ms \| [\d.]+ ms \| [\d.]+ \| [\d.]+ ms \| [\d.]+ ms \| [\d.]+ ms \|$/,
  )
  const [header, , ...forms] = exports.split('\n')
  t.match(header, /^\| 2,000 laureates as \| size \| first bytes \|/)
  t.match(exports, /^\| csv, hand-written \| \d+ MB \|/m)
  t.match(forms.at(-1), /^\| nothing \|/)
  t.ok(forms.length > 2)
  t.strictSame(readdirSync(TMPDIR), [], 'the databases are removed')
})

t.test('an option that there is not', async (t) => {
  const { status, stdout, stderr } = run(['--smal'], {})
  t.equal(status, 1)
  t.equal(stdout, '')
  t.match(stderr, /^Unknown option '--smal'/)
})

t.test('a folder for the databases that cannot be one', async (t) => {
  const BENCH_DATA = join(t.testdir({ file: '' }), 'file')
  const { status, stderr } = run(['--small'], { BENCH_DATA })
  t.equal(status, 1)
  t.match(stderr, /^EEXIST/)
  t.ok(existsSync(BENCH_DATA), 'what was named is left alone')
})
