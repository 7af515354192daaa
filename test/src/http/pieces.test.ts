import { Writable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { writePieces } from '../../../src/http/pieces.ts'

/** Letters, each in the memory of the one before. */
async function* letters(count: number, asked: string[] = []) {
  const memory = Buffer.alloc(1)
  for (const letter of 'abcdefghij'.slice(0, count)) {
    asked.push(letter)
    memory.write(letter)
    yield memory
  }
}

t.test('a piece has left before the next one takes its place', async (t) => {
  let written = ''
  const slow = new Writable({
    write(piece, _encoding, done) {
      setTimeout(5).then(() => {
        written += piece
        done()
      })
    },
  })
  await writePieces(slow, letters(10))
  t.equal(written, 'abcdefghij')
  t.equal(slow.listenerCount('close'), 0)
})

t.test('nobody is waited for who went away', async (t) => {
  const asked: string[] = []
  const stalled = new Writable({ write: () => undefined })
  const writing = writePieces(stalled, letters(10, asked))
  await setTimeout(5)
  stalled.destroy()
  await t.rejects(writing)
  t.strictSame(asked, ['a'])
  await t.rejects(writePieces(stalled, letters(1)), { code: 'ERR_STREAM_DESTROYED' })
})
