import { text } from 'node:stream/consumers'
import t from 'tap'
import { received } from '../../../src/threads/received.ts'

const streamOf = (...pieces: readonly string[]) =>
  ReadableStream.from(pieces.map((piece) => Buffer.from(piece))) as ReadableStream<Uint8Array>

t.test('what was made is read whole, though its thread has done its part', async (t) => {
  let read = 0
  const body = received(streamOf('a', 'b', 'c'), Promise.resolve(), () => read++)
  t.equal(read, 0)
  t.equal(await text(body), 'abc')
  t.equal(read, 1)
})

t.test('a reader that goes away ends it', async (t) => {
  let read = 0
  let cancelled = 0
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(Buffer.from('a')),
    cancel: () => void cancelled++,
  })
  const reader = received(endless, new Promise(() => undefined), () => read++).getReader()
  await reader.read()
  await reader.cancel()
  t.strictSame([read, cancelled], [1, 1])
})

t.test('a thread that fails is not waited for', async (t) => {
  let read = 0
  const body = received(new ReadableStream(), Promise.reject(new Error('gone')), () => read++)
  await t.rejects(text(body), { message: 'gone' })
  t.equal(read, 1)
})
