import t from 'tap'
import { filesOf } from '../../rehearse/files.ts'
import { rehearsing, replacing } from './rehearsing.ts'

t.test('the files of all datasets, or of one', async (t) => {
  const targetWith = await rehearsing(t)
  const all = await filesOf(targetWith())
  t.match(all[0], { url: /database\.sqlite$/, mediaType: 'application/vnd.sqlite3', sha256: /^\w{64}$/ })
  const own = await filesOf(targetWith(), 'http://127.0.0.1:3000/v1/editions/2023#dataset')
  t.equal(own.length, all.length - 1)
})

t.test('what is not said of a file is empty', async (t) => {
  const targetWith = await rehearsing(t)
  const spoil = replacing(
    '.ttl',
    /dcat:downloadURL|dcat:mediaType|dcat:byteSize|spdx:checksum |dct:title/g,
    'dct:x ',
  )
  const [first] = await filesOf(targetWith(spoil))
  t.strictSame(first, { url: '', mediaType: '', title: '', length: 0, sha256: '' })
})
