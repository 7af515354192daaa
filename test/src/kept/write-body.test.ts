import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { beginWriting } from '../../../src/kept/write-body.ts'

const PIECE = 'é'.repeat(50_000)

/** An open file, and its content. */
function file(t: Test) {
  const path = join(t.testdir(), 'body')
  const fd = openSync(path, 'w+')
  t.teardown(() => closeSync(fd))
  return { fd, path, content: () => readFileSync(path, 'utf8') }
}

const ignore = () => undefined

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')

t.test('a short body is written when it has begun', async (t) => {
  const { fd, content } = file(t)
  let ended = 0
  const { written } = await beginWriting([PIECE, Buffer.from('x')], fd, ignore, () => ended++)
  t.strictSame(written, { length: 100_001, sha256: digestOf(`${PIECE}x`) })
  t.equal(content(), `${PIECE}x`)
  t.equal(ended, 1)
})

t.test('a long one has begun before it is written', async (t) => {
  const { fd, content } = file(t)
  const lengths: number[] = []
  const { written } = await beginWriting(Array(20).fill(PIECE), fd, (length) => lengths.push(length), t.pass)
  t.ok(written instanceof Promise)
  t.strictSame(await written, { length: 2_000_000, sha256: digestOf(PIECE.repeat(20)) })
  t.equal(content(), PIECE.repeat(20))
  t.strictSame(
    lengths,
    [...lengths].sort((a, b) => a - b),
  )
  t.equal(lengths.at(-1), 2_000_000)
})

t.test('what fails at once fails when it begins, what fails later in the end', async (t) => {
  const { fd } = file(t)
  let ended = 0
  function* failing(after: number) {
    for (let piece = 0; piece < after; piece++) yield PIECE
    throw new Error('no more')
  }
  await t.rejects(
    beginWriting(failing(1), fd, ignore, () => ended++),
    { message: 'no more' },
  )
  const { written } = await beginWriting(failing(20), fd, ignore, () => ended++)
  await t.rejects(Promise.resolve(written), { message: 'no more' })
  t.equal(ended, 2)
})

t.test('a file that cannot be written', async (t) => {
  const { path } = file(t)
  const readOnly = openSync(path, 'r')
  t.teardown(() => closeSync(readOnly))
  let ended = 0
  await t.rejects(
    beginWriting([PIECE], readOnly, ignore, () => ended++),
    { code: 'EBADF' },
  )
  t.equal(ended, 1)
})
