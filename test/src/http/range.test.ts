import fc from 'fast-check'
import t from 'tap'
import { partOf } from '../../../src/http/range.ts'

t.test('from a position on, between two positions, the last bytes', async (t) => {
  for (const [range, first, last] of [
    ['bytes=0-0', 0, 0],
    ['bytes=2-5', 2, 5],
    ['bytes=2-', 2, 9],
    ['bytes=2-99999999999999999999', 2, 9],
    ['bytes=9-9', 9, 9],
    ['bytes=-1', 9, 9],
    ['bytes=-99', 0, 9],
    [' Bytes = 3-4 ', 3, 4],
  ] as const) {
    t.strictSame(partOf(range, 10), { first, last }, range)
  }
})

t.test('outside of the body', async (t) => {
  for (const range of ['bytes=10-', 'bytes=10-20', 'bytes=-0', `bytes=${'9'.repeat(400)}-`]) {
    t.equal(partOf(range, 10), 'outside', range)
  }
})

t.test('what is not one range of bytes is ignored', async (t) => {
  for (const range of [
    '',
    'bytes=',
    'bytes=-',
    'bytes=5-2',
    'bytes=a-b',
    'bytes=0-1,4-5',
    'records=0-1',
    '0-1',
  ]) {
    t.equal(partOf(range, 10), 'whole', range)
  }
  t.equal(partOf('bytes=0-', 0), 'whole', 'there is nothing to have a part of')
})

t.test('parts make up the whole', async () => {
  const length = fc.integer({ min: 1, max: 2000 })
  fc.assert(
    fc.property(length, fc.integer({ min: 1, max: 300 }), (length, size) => {
      let position = 0
      while (position < length) {
        const part = partOf(`bytes=${position}-${position + size - 1}`, length)
        if (typeof part === 'string' || part.first !== position || part.last < part.first) return false
        position = part.last + 1
      }
      return position === length && partOf(`bytes=${position}-`, length) === 'outside'
    }),
  )
  fc.assert(
    fc.property(length, fc.integer({ min: 1, max: 3000 }), (length, size) => {
      const part = partOf(`bytes=-${size}`, length)
      return typeof part === 'object' && part.last === length - 1 && part.first === Math.max(0, length - size)
    }),
  )
})
