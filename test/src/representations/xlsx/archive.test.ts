import { unzipSync } from 'fflate'
import t from 'tap'
import { archived } from '../../../../src/representations/xlsx/archive.ts'

const entries = [
  { path: 'a.xml', content: ['<a>', 'é</a>'] },
  { path: 'b/c.xml', content: Array.from({ length: 5000 }, (_, index) => `<row n="${index}"/>`) },
]
const archive = () => Buffer.concat([...archived(entries)])

t.test('what is read is what was written, and there is no time in it', async (t) => {
  const files = unzipSync(archive())
  t.strictSame(Object.keys(files), ['a.xml', 'b/c.xml'])
  t.equal(Buffer.from(files['a.xml'] ?? []).toString(), '<a>é</a>')
  t.equal(Buffer.from(files['b/c.xml'] ?? []).toString(), entries[1]?.content.join(''))
  // The date, in the local file header (APPNOTE.TXT §4.3.7): the first of January 1980, midnight.
  t.equal(archive().readUInt32LE(10), 0x00210000)
  t.ok(archive().equals(archive()))
})

t.test('a name that an archive cannot hold is refused', async (t) => {
  const path = 'a'.repeat(70_000)
  t.throws(() => [...archived([{ path, content: [] }])], { message: 'filename too long' })
})
