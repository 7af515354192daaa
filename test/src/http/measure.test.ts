import { createHash } from 'node:crypto'
import t from 'tap'
import type { BegunAnswer } from '../../../src/http/answer-in-time.ts'
import { measurements } from '../../../src/http/measure.ts'

const expected = (text: string) => ({
  length: Buffer.byteLength(text),
  sha256: createHash('sha256').update(text).digest('hex'),
})

t.test('a body is measured once, whatever form it comes in', async (t) => {
  const measure = measurements()
  let begun = 0
  const begin = (body: BegunAnswer['body']) => async () => {
    begun += 1
    return { type: 'text/plain', body }
  }
  const stored = {
    length: 3,
    async *pieces(first: number, last: number) {
      yield Buffer.from('né').subarray(first, last + 1)
    },
  }
  t.strictSame(await measure('text', begin('né')), expected('né'))
  t.strictSame(await measure('bytes', begin(Buffer.from('né'))), expected('né'))
  t.strictSame(await measure('stored', begin(stored)), expected('né'))
  t.strictSame(
    await measure('stream', begin(new Blob(['n', 'é']).stream() as ReadableStream<Uint8Array>)),
    expected('né'),
  )
  t.strictSame(await measure('text', begin('other')), expected('né'))
  t.equal(begun, 4)
})

t.test('what failed is tried again, and holds nothing else up', async (t) => {
  const measure = measurements()
  const failed = measure('one', async () => {
    throw new Error('no')
  })
  const other = measure('two', async () => ({ type: 'text/plain', body: 'two' }))
  await t.rejects(failed, { message: 'no' })
  t.strictSame(await other, expected('two'))
  t.strictSame(await measure('one', async () => ({ type: 'text/plain', body: 'one' })), expected('one'))
})
