import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import t from 'tap'
import { openStoredFile } from '../../db/stored-file.ts'

t.test('it stays the file that was opened', async (t) => {
  const folder = t.testdir({ 'a.sqlite': 'the first one', 'b.sqlite': 'another' })
  const path = join(folder, 'a.sqlite')
  const file = openStoredFile(path)
  renameSync(join(folder, 'b.sqlite'), path)
  t.equal(file.length(), 13)
  t.equal(await text(file.read(0, 12)), 'the first one')
  t.equal(await text(file.read(4, 8)), 'first')
  const digest = await file.digest()
  t.strictSame(digest, createHash('sha256').update('the first one').digest())
  t.equal(await file.digest(), digest, 'computed once')
  file.close()
})

t.test('several read it at once', async (t) => {
  const file = openStoredFile(join(t.testdir({ 'a.sqlite': '0123456789'.repeat(100_000) }), 'a.sqlite'))
  const parts = await Promise.all(
    [0, 250_000, 500_000, 750_000].map((first) => text(file.read(first, first + 249_999))),
  )
  t.equal(parts.join(''), '0123456789'.repeat(100_000))
  const given = file.read(0, 999_999)
  await once(given, 'readable')
  await once(given.destroy(), 'close')
  t.equal(await text(file.read(3, 5)), '345', 'who gives up closes it for nobody else')
  file.close()
})

t.test('a missing file, and one that was closed', async (t) => {
  const path = join(t.testdir(), 'a.sqlite')
  t.throws(() => openStoredFile(path), { code: 'ENOENT' })
  writeFileSync(path, 'x')
  const file = openStoredFile(path)
  file.close()
  await t.rejects(text(file.read(0, 0)), { code: 'EBADF' })
})
