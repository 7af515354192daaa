import { copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t from 'tap'
import { openRevision } from '../../src/open-revision.ts'
import { publish2023 } from '../world.ts'

const ALL = Number.POSITIVE_INFINITY

t.test('a sound file is opened, with its digest and without', async (t) => {
  const path = publish2023(t)
  openRevision(path, ALL).close()
  const copy = join(dirname(path), 'copy.sqlite')
  copyFileSync(path, copy)
  openRevision(copy, ALL).close()
})

t.test('a file that was cut short is never served', async (t) => {
  const path = publish2023(t)
  const copy = join(dirname(path), 'copy.sqlite')
  const { length } = readFileSync(path)
  for (const left of [0, 1, 99, 100, 4096, 4097, length / 2, length - 4096, length - 1]) {
    copyFileSync(path, copy)
    truncateSync(copy, left)
    t.throws(() => openRevision(copy), /^The database .* cannot be served\. .+/, `${left} bytes`)
  }
  writeFileSync(copy, Buffer.concat([readFileSync(path), Buffer.alloc(100)]))
  t.throws(() => openRevision(copy), /It has \d+ bytes, and should have \d+\. Put a copy in its place/)
})

t.test('one byte that is another one is noticed, wherever it is', async (t) => {
  const path = publish2023(t)
  const bytes = readFileSync(path)
  // The served file has two names: a new one leaves the kept one as it was.
  for (let at = 0; at < bytes.length; at += 20_011) {
    const damaged = Buffer.from(bytes)
    damaged[at] = (damaged[at] ?? 0) ^ 0x55
    rmSync(path)
    writeFileSync(path, damaged)
    t.throws(() => openRevision(path, ALL), /^The database .* cannot be served\. .+/, `byte ${at}`)
  }
})

t.test('of a copy without its digest, the structure is checked', async (t) => {
  const path = publish2023(t)
  const copy = join(dirname(path), 'copy.sqlite')
  const bytes = readFileSync(path)
  // The head of a page in the middle.
  bytes.fill(0xff, 4096 * 100, 4096 * 100 + 64)
  writeFileSync(copy, bytes)
  t.throws(
    () => openRevision(copy, ALL),
    /cannot be served\. .*(damaged|malformed).* Put a copy in its place, or go back/s,
  )
})
