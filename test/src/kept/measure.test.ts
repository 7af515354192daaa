import { createHash } from 'node:crypto'
import t from 'tap'
import { measure } from '../../../src/kept/measure.ts'

t.test('a body of any kind', async (t) => {
  const expected = { length: 5, sha256: createHash('sha256').update('bytes').digest('hex') }
  async function* pieces(first = 0, last = 4) {
    yield new Uint8Array(Buffer.from('bytes')).subarray(first, last + 1)
  }
  const stored = { length: 5, pieces }
  for (const body of [
    'bytes',
    new Uint8Array(Buffer.from('bytes')),
    ReadableStream.from([Buffer.from('by'), Buffer.from('tes')]) as ReadableStream<Uint8Array>,
    stored,
    { pieces, whole: Promise.resolve({ ...stored, ...expected }) },
  ]) {
    t.strictSame(await measure(body), expected)
  }
})
