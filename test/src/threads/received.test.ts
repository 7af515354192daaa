import { MessageChannel, type MessagePort } from 'node:worker_threads'
import t from 'tap'
import type { LongBody } from '../../../src/http/body.ts'
import { received } from '../../../src/threads/received.ts'

/** Gives words away as a thread does, one each time that it is asked, then their digest; says what came back. */
function giveAway(port: MessagePort, words: readonly string[]) {
  const returned: unknown[] = []
  const left = [...words]
  port.on('message', (memory) => {
    returned.push(memory)
    const word = left.shift()
    if (word === undefined) port.postMessage('digest')
    else port.postMessage(new Uint8Array(Buffer.from(word)))
  })
  return returned
}

async function text(body: LongBody): Promise<string> {
  let all = ''
  for await (const piece of body.pieces()) all += Buffer.from(piece).toString()
  return all
}

t.test('what was made is read whole, though its thread has done its part', async (t) => {
  const { port1, port2 } = new MessageChannel()
  let read = 0
  const returned = giveAway(port2, ['a', 'b', 'c'])
  const body = received(port1, Promise.resolve(), () => read++)
  t.equal(read, 0)
  t.equal(await text(body), 'abc')
  t.equal(body.digest(), 'digest')
  t.equal(read, 1)
  t.strictSame(returned.slice(0, 2), [null, null])
  t.ok(
    returned.slice(2).every((memory) => memory instanceof ArrayBuffer),
    'memory goes back',
  )
})

t.test('a reader that goes away ends it, whether it began to read or not', async (t) => {
  for (const begins of [true, false]) {
    const { port1, port2 } = new MessageChannel()
    const closed = new Promise((resolve) => port2.once('close', resolve))
    let read = 0
    giveAway(port2, ['a', 'b', 'c'])
    const body = received(port1, new Promise(() => undefined), () => read++)
    if (begins) for await (const _ of body.pieces()) break
    else body.leave()
    await closed
    t.equal(read, 1)
  }
})

t.test('a thread that fails, or ends too early, is not waited for', async (t) => {
  const failed = Promise.reject(new Error('gone'))
  failed.catch(() => 'whoever asked the thread was told')
  for (const [made, message] of [
    [failed, 'gone'],
    [Promise.resolve(), 'The thread ended before the body did.'],
  ] as const) {
    const { port1, port2 } = new MessageChannel()
    let read = 0
    const body = received(port1, made, () => read++)
    port2.once('message', () => port2.close())
    await t.rejects(text(body), { message })
    t.equal(read, 1)
  }
})
