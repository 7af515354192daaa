import { createHash } from 'node:crypto'
import t from 'tap'
import { measure } from '../../../src/kept/measure.ts'

t.test('a body of any kind', async (t) => {
  const expected = { length: 5, sha256: createHash('sha256').update('bytes').digest('hex') }
  async function* pieces(first = 0, last = 4) {
    yield new Uint8Array(Buffer.from('bytes')).subarray(first, last + 1)
  }
  const stored = { length: 5, pieces }
  const long = { pieces, digest: () => expected.sha256, leave: () => undefined }
  for (const body of [
    'bytes',
    new Uint8Array(Buffer.from('bytes')),
    long,
    stored,
    { ...long, whole: Promise.resolve({ ...stored, ...expected }) },
  ]) {
    t.strictSame(await measure(body), expected)
  }
})
