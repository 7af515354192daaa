import { createHash } from 'node:crypto'
import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { openStoredFile, type Pieces } from '../../db/stored-file.ts'

async function text(pieces: Pieces): Promise<string> {
  let all = ''
  for await (const piece of pieces) all += Buffer.from(piece).toString()
  return all
}

t.test('it stays the file that was opened', async (t) => {
  const folder = t.testdir({ 'a.sqlite': 'the first one', 'b.sqlite': 'another' })
  const path = join(folder, 'a.sqlite')
  const file = openStoredFile(path)
  renameSync(join(folder, 'b.sqlite'), path)
  t.equal(file.length(), 13)
  t.equal(await text(file.pieces(0, 12)), 'the first one')
  t.equal(await text(file.pieces(4, 8)), 'first')
  t.equal(await text(file.pieces(10, 20)), 'one', 'no more than there is')
  const digest = await file.digest()
  t.strictSame(digest, createHash('sha256').update('the first one').digest())
  t.equal(await file.digest(), digest, 'computed once')
  file.close()
})

t.test('several read it at once', async (t) => {
  const file = openStoredFile(join(t.testdir({ 'a.sqlite': '0123456789'.repeat(100_000) }), 'a.sqlite'))
  const parts = await Promise.all(
    [0, 250_000, 500_000, 750_000].map((first) => text(file.pieces(first, first + 249_999))),
  )
  t.equal(parts.join(''), '0123456789'.repeat(100_000))
  for await (const piece of file.pieces(0, 999_999)) {
    t.ok(piece.length < 1_000_000)
    break
  }
  t.equal(await text(file.pieces(3, 5)), '345', 'who gives up closes it for nobody else')
  file.close()
})

t.test('a missing file, and one that was closed', async (t) => {
  const path = join(t.testdir(), 'a.sqlite')
  t.throws(() => openStoredFile(path), { code: 'ENOENT' })
  writeFileSync(path, 'x')
  const file = openStoredFile(path)
  file.close()
  await t.rejects(text(file.pieces(0, 0)), { code: 'EBADF' })
})
