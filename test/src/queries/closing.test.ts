import t from 'tap'
import { closing, whileHeld } from '../../../src/queries/closing.ts'

t.test('what nobody holds is closed at once', async (t) => {
  let closed = 0
  const { hold, close } = closing(() => closed++)
  hold()()
  t.equal(closed, 0, 'not before it is to be')
  close()
  t.equal(closed, 1)
})

t.test('what is held is closed when the last holder lets go', async (t) => {
  let closed = 0
  const { hold, close } = closing(() => closed++)
  const [first, second] = [hold(), hold()]
  close()
  first()
  first()
  t.equal(closed, 0)
  second()
  second()
  t.equal(closed, 1)
})

t.test('it is held while it is read, to the end or not', async (t) => {
  let closed = 0
  const { hold, close } = closing(() => closed++)
  const read = () => whileHeld(() => ReadableStream.from(['a', 'b']), hold)
  const unread = read()
  for await (const piece of read()) {
    t.equal(piece, 'a')
    close()
    t.equal(closed, 0)
    break
  }
  t.equal(closed, 1, 'what was never begun holds nothing')
  await unread.return(undefined)
})
