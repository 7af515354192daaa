import { spawnSync } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { databaseOf } from '../../../bench/run/data.ts'
import { openRevision } from '../../../src/open-revision.ts'
import { editions } from '../../../src/resources/editions.ts'
import { laureates } from '../../../src/resources/laureates.ts'

const BUILD = fileURLToPath(new URL('../../../bench/run/build.ts', import.meta.url))

t.test('a database is built once, and again when its sources have changed', async (t) => {
  const folder = t.testdir()
  const path = databaseOf(folder, 30)
  t.equal(path, join(folder, 'laureates-30.sqlite'))
  const revision = openRevision(path)
  t.equal(revision.count(laureates), 30)
  t.equal(revision.count(editions), 3)
  revision.close()
  const before = readFileSync(path)
  const { ino } = statSync(path)
  t.equal(databaseOf(folder, 30), path)
  t.equal(statSync(path).ino, ino, 'the same file')
  writeFileSync(`${path}.made-by`, 'other sources')
  t.equal(databaseOf(folder, 30), path)
  t.ok(readFileSync(path).equals(before), 'equal bytes')
})

t.test('a database that cannot be built', async (t) => {
  const file = join(t.testdir({ file: '' }), 'file')
  t.throws(() => databaseOf(file, 13), /^The database of 13 laureates could not be built\. .*ENOTDIR|EEXIST/s)
  const { status, stderr } = spawnSync(process.execPath, [BUILD], { encoding: 'utf8' })
  t.equal(status, 1)
  t.match(stderr, 'Usage: node bench/run/build.ts PATH LAUREATES')
})
