import { text } from 'node:stream/consumers'
import t from 'tap'
import { beginBody } from '../../../src/http/body.ts'

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
  t.ok(body instanceof ReadableStream)
  t.strictSame(made, [0, 1, 2, 3, 4, 5], 'two blocks: one more than a short body has')
  t.equal(ended, 0)
  t.equal(await text(body as ReadableStream<Uint8Array>), PIECE.repeat(10))
  t.equal(ended, 1)
})

t.test('pieces may come later, and as bytes', async (t) => {
  async function* bytes() {
    for (const piece of pieces(6)) yield Buffer.from(piece)
  }
  const body = await beginBody(bytes(), () => undefined)
  t.equal(await text(body as ReadableStream<Uint8Array>), PIECE.repeat(6))
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
  const long = await beginBody(pausing(8), () => undefined)
  t.equal(await text(long as ReadableStream<Uint8Array>), PIECE.repeat(8))
})

t.test('a reader that goes away ends it', async (t) => {
  let ended = 0
  const made: number[] = []
  const body = (await beginBody(pieces(100, made), () => ended++)) as ReadableStream<Uint8Array>
  const reader = body.getReader()
  await reader.read()
  await reader.cancel()
  t.equal(ended, 1)
  t.ok(made.length < 10)
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
  const body = (await beginBody(failing(8), () => ended++)) as ReadableStream<Uint8Array>
  await t.rejects(text(body), { message: 'no more' })
  t.equal(ended, 2)
})
