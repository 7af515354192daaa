import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import {
  digestOf,
  keepRevision,
  keptFile,
  keptRevisions,
  revisionsFolder,
  whileOpen,
} from '../../db/revisions.ts'

const OTHER_DISK = '/dev/shm'

t.test('where nothing was published, nothing is kept', async (t) => {
  const path = join(t.testdir(), 'data.sqlite')
  t.strictSame(keptRevisions(path), [])
  t.equal(keptFile(path, 'a'), null)
})

t.test('a digest is of all bytes', async (t) => {
  const path = join(t.testdir({ empty: '', long: 'x'.repeat(3_000_001) }), '')
  t.equal(
    whileOpen(join(path, 'empty'), digestOf),
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  )
  t.equal(
    whileOpen(join(path, 'long'), digestOf),
    'a3ccf84896e3e6d1185dee335e2f32266f86bd958bdc51fff840792fd520e351',
  )
})

t.test('where a file cannot have two names, it is copied', { skip: !existsSync(OTHER_DISK) }, async (t) => {
  const path = join(t.testdir({ 'data.sqlite.revisions': {} }), 'data.sqlite')
  const elsewhere = mkdtempSync(join(OTHER_DISK, 'progress-ess-'))
  t.teardown(() => rmSync(elsewhere, { recursive: true }))
  const draft = join(elsewhere, 'draft')
  writeFileSync(draft, 'content')
  keepRevision(path, draft, 'a')
  t.equal(readFileSync(String(keptFile(path, 'a')), 'utf8'), 'content')
  t.strictSame(keptRevisions(path), [{ id: 'a', sha256: whileOpen(draft, digestOf) }])
  t.ok(existsSync(revisionsFolder(path)))
})
