import { setImmediate } from 'node:timers/promises'
import t from 'tap'
import { BLOCK, blocksOf } from '../../../src/http/blocks.ts'

const take = () => new Uint8Array(BLOCK)

/** Characters of one, two, three and four bytes: blocks end within texts, but never within a character. */
const TEXT = 'aé’🌱'.repeat(1000)

async function read(blocks: AsyncIterable<Uint8Array>): Promise<Buffer[]> {
  const all: Buffer[] = []
  for await (const block of blocks) all.push(Buffer.from(block))
  return all
}

t.test('texts and bytes in their order, in blocks of one length', async (t) => {
  const chunks = Array.from({ length: 200 }, (_, index) => (index % 3 === 0 ? Buffer.from(TEXT) : TEXT))
  let ended = 0
  const blocks = await read(blocksOf(chunks, () => ended++, take))
  t.equal(Buffer.concat(blocks).toString(), TEXT.repeat(200))
  t.equal(ended, 1)
  const last = blocks.pop()
  t.ok(last !== undefined && last.length > 0 && last.length < BLOCK)
  t.ok(blocks.every(({ length }) => length > BLOCK - 4 && length <= BLOCK))
})

t.test('a text that is longer than a block, and one that fills it', async (t) => {
  const long = await read(blocksOf([TEXT.repeat(100)], () => undefined, take))
  t.equal(Buffer.concat(long).toString(), TEXT.repeat(100))
  const full = await read(blocksOf(['a'.repeat(BLOCK), '', 'b'], () => undefined, take))
  t.strictSame(
    full.map(({ length }) => length),
    [BLOCK, 1],
  )
  t.strictSame(await read(blocksOf(['', ''], () => undefined, take)), [])
})

t.test('memory that is given again is filled again', async (t) => {
  const block = new Uint8Array(BLOCK)
  const texts: string[] = []
  for await (const piece of blocksOf(
    ['a'.repeat(BLOCK), 'b'],
    () => undefined,
    () => block,
  )) {
    t.equal(piece.buffer, block.buffer)
    texts.push(Buffer.from(piece).toString())
  }
  t.strictSame(texts, ['a'.repeat(BLOCK), 'b'])
})

t.test('pauses let others have their turn', async (t) => {
  let isOver = false
  let turns = 0
  const others = (async () => {
    while (!isOver) {
      await setImmediate()
      turns += 1
    }
  })()
  await read(blocksOf(Array(50).fill(''), () => undefined, take))
  isOver = true
  await others
  t.ok(turns >= 50)
})

t.test('a reader that goes away, and a failure, end it', async (t) => {
  let ended = 0
  for await (const _ of blocksOf(Array(10).fill('a'.repeat(BLOCK)), () => ended++, take)) break
  t.equal(ended, 1)
  function* failing() {
    yield 'a'
    throw new Error('no more')
  }
  await t.rejects(read(blocksOf(failing(), () => ended++, take)), { message: 'no more' })
  t.equal(ended, 2)
})
