import t from 'tap'
import { wholeByLength, wholeInChunks } from '../../../bench/run/whole.ts'

t.test('an answer is whole by its length', async (t) => {
  const isWhole = wholeByLength(2)
  const pieces = ['A\r\n\r\nab', 'AB\r\n\r\na', 'b', 'A\r\n', '\r\n', 'ab', 'A']
  t.strictSame(
    pieces.map((piece) => isWhole(Buffer.from(piece))),
    [true, false, true, false, false, true, false],
  )
})

t.test('or by its last chunk, wherever pieces begin and end', async (t) => {
  const isWhole = wholeInChunks()
  const pieces = [
    'HTTP/1.1 200 OK\r\n\r\n2\r\nab\r\n0\r\n\r\n',
    'HTTP/1.1 200',
    ' OK\r\n\r\n0\r',
    '\n',
    '\r\n',
    '10\r\n',
  ]
  t.strictSame(
    pieces.map((piece) => isWhole(Buffer.from(piece))),
    [true, false, false, false, true, false],
  )
})
