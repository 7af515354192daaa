import { closeSync, fstatSync, readdirSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { openNamelessFile } from '../../../src/kept/nameless-file.ts'

t.test('a file that no folder shows, and nobody else may read', async (t) => {
  const folder = t.testdir()
  const fd = openNamelessFile(folder)
  writeSync(fd, 'exports')
  t.strictSame(readdirSync(folder), [])
  t.equal(fstatSync(fd).mode & 0o777, 0o600)
  const memory = Buffer.alloc(7)
  readSync(fd, memory, 0, 7, 0)
  t.equal(memory.toString(), 'exports')
  closeSync(fd)
})

t.test('a folder that is not there', async (t) => {
  t.throws(() => openNamelessFile(join(t.testdir(), 'nowhere')), { code: 'ENOENT' })
})
