import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import t from 'tap'
import { type Body, beginBody, type LongBody } from '../../../src/http/body.ts'

/** A body that is known to be long. */
function long(body: Body): LongBody {
  if (body instanceof Uint8Array) throw new Error('It is whole.')
  return body
}

async function text(body: LongBody): Promise<string> {
  let all = Buffer.alloc(0)
  for await (const piece of body.pieces()) all = Buffer.concat([all, piece])
  return all.toString()
}

const PIECE = 'é'.repeat(50_000)

function* pieces(count: number, made: number[] = []) {
  for (let piece = 0; piece < count; piece++) {
    made.push(piece)
    yield PIECE
  }
}

t.test('a short body is whole', async (t) => {
  let ended = 0
  const body = await beginBody(pieces(2), () => ended++)
  t.equal(Buffer.from(body as Uint8Array).toString(), PIECE.repeat(2))
  t.equal(ended, 1)
  t.strictSame(await beginBody([], () => ended++), new Uint8Array())
})

t.test('a long body is made while it is read', async (t) => {
  let ended = 0
  const made: number[] = []
  const body = await beginBody(pieces(10, made), () => ended++)
  t.strictSame(made, [0, 1, 2, 3, 4, 5], 'two blocks: one more than a short body has')
  t.equal(ended, 0)
  t.equal(await text(long(body)), PIECE.repeat(10))
  t.equal(ended, 1)
  t.equal(await long(body).digest(), createHash('sha256').update(PIECE.repeat(10)).digest('hex'))
})

t.test('pieces may come later, and as bytes', async (t) => {
  async function* bytes() {
    for (const piece of pieces(6)) yield Buffer.from(piece)
  }
  const body = await beginBody(bytes(), () => undefined)
  t.equal(await text(long(body)), PIECE.repeat(6))
})

t.test('an empty piece is a pause, whatever follows it', async (t) => {
  function* pausing(count: number) {
    for (const piece of pieces(count)) {
      yield ''
      yield piece
    }
  }
  const short = await beginBody(pausing(2), () => undefined)
  t.equal(Buffer.from(short as Uint8Array).toString(), PIECE.repeat(2))
  const paused = await beginBody(pausing(8), () => undefined)
  t.equal(await text(long(paused)), PIECE.repeat(8))
})

t.test('a reader that goes away ends it', async (t) => {
  let ended = 0
  const made: number[] = []
  const body = long(await beginBody(pieces(100, made), () => ended++))
  for await (const _ of body.pieces()) break
  t.equal(ended, 1)
  t.ok(made.length < 10)
  const unread = long(await beginBody(pieces(100, made), () => ended++))
  unread.leave()
  await setImmediate()
  t.equal(ended, 2, 'so does one that never came')
})

t.test('what fails at once fails before anything is sent, what fails later breaks off', async (t) => {
  let ended = 0
  function* failing(after: number) {
    yield* pieces(after)
    throw new Error('no more')
  }
  await t.rejects(
    beginBody(failing(1), () => ended++),
    { message: 'no more' },
  )
  t.equal(ended, 1)
  const body = long(await beginBody(failing(8), () => ended++))
  await t.rejects(text(body), { message: 'no more' })
  t.equal(ended, 2)
})
