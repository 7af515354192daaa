import { fstatSync, writeSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import t, { type Test } from 'tap'
import type { Pieces } from '../../../db/stored-file.ts'
import { growingFile } from '../../../src/kept/growing-file.ts'
import { openNamelessFile } from '../../../src/kept/nameless-file.ts'

async function text(pieces: Pieces): Promise<string> {
  let all = ''
  for await (const piece of pieces) all += Buffer.from(piece).toString()
  return all
}

/** A file, and what writes to its end. */
function begin(t: Test) {
  const fd = openNamelessFile(t.testdir())
  const file = growingFile(fd)
  let length = 0
  const write = (words: string) => {
    length += writeSync(fd, words, length)
    file.grow(length)
  }
  return { fd, file, write }
}

const isOpen = (fd: number) => {
  try {
    return fstatSync(fd).isFile()
  } catch {
    return false
  }
}

t.test('each reader has all of it, whenever it came', async (t) => {
  const { fd, file, write } = begin(t)
  const early = text(file.pieces())
  write('all ')
  await setImmediate()
  write('that ')
  const late = text(file.pieces())
  await setImmediate()
  write('is written')
  file.end({ length: 19, sha256: 'abc' })
  file.grow(4)
  t.strictSame(await Promise.all([early, late, text(file.pieces())]), Array(3).fill('all that is written'))
  const whole = await file.whole
  t.match(whole, { length: 19, sha256: 'abc' })
  t.equal(await text(whole.pieces(4, 7)), 'that')
  file.close()
  const lastMinute = text(whole.pieces(9, 10))
  t.equal(await lastMinute, 'is', 'who was given it in this turn can still read it')
  await setImmediate()
  t.notOk(isOpen(fd))
})

t.test('it is closed when nobody reads it any more', async (t) => {
  const { fd, file, write } = begin(t)
  write('a')
  const pieces = file.pieces()[Symbol.asyncIterator]()
  await pieces.next()
  file.end({ length: 1, sha256: '' })
  file.close()
  await setImmediate()
  await setImmediate()
  t.ok(isOpen(fd))
  t.strictSame(await pieces.next(), { done: true, value: undefined })
  t.notOk(isOpen(fd))
})

t.test('what fails breaks off who reads it, and nobody else', async (t) => {
  const { fd, file, write } = begin(t)
  const reading = text(file.pieces())
  write('a')
  await setImmediate()
  file.fail(new Error('no more'))
  await t.rejects(reading, { message: 'no more' })
  await t.rejects(file.whole, { message: 'no more' })
  await setImmediate()
  t.notOk(isOpen(fd))
  const { file: other } = begin(t)
  other.fail(new Error('nobody waits for it'))
  await setImmediate()
})
