import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { readCuration } from '../../seed/curation.ts'

const BROKEN = new URL('./curation/broken/', import.meta.url)
const EMPTY = { display_names: {}, organisations: {}, corrections: [], withheld: [] }

t.test('no curation is an empty one', async (t) => {
  t.strictSame(readCuration(null), { ok: true, value: EMPTY })
  t.strictSame(readCuration(Buffer.from('{}')), { ok: true, value: EMPTY })
})

t.test('every key is kept', async (t) => {
  const value = {
    published: { value: '2024-02-29', reason: 'Le jour de la publication.' },
    display_names: { bicyclaide: { value: 'BicyclAide', reason: 'La présentation l’écrit ainsi.' } },
    organisations: { probonolab: { value: 'pro-bono-lab', reason: 'Le nom de 2024.' } },
    corrections: [
      {
        resource: 'contacts',
        record: '2023-bicyclaide-contact',
        field: 'postal_code',
        value: '92400',
        reason: 'Le code postal de Courbevoie.',
      },
    ],
    withheld: [{ line: 45, reason: 'À la demande de la personne.' }],
  }
  t.strictSame(readCuration(Buffer.from(`\ufeff${JSON.stringify(value)}`)), { ok: true, value })
})

t.test('each broken curation of the folder is refused as told beside it', async (t) => {
  const cases = readdirSync(BROKEN).filter((name) => !name.endsWith('.errors.txt'))
  t.ok(cases.length > 0)
  for (const name of cases) {
    const read = readCuration(readFileSync(new URL(name, BROKEN)))
    const expected = readFileSync(new URL(name.replace('.txt', '.errors.txt'), BROKEN), 'utf8')
    const shown = read.ok
      ? 'accepted'
      : read.errors.map(({ line, message, excerpt }) => `${line} | ${message} | ${excerpt}\n`).join('')
    t.equal(shown, expected, name)
  }
})

t.test('bytes that are no UTF-8', async (t) => {
  t.strictSame(readCuration(new Uint8Array([0x7b, 0xff, 0x7d])), {
    ok: false,
    errors: [{ line: null, message: 'expected UTF-8', excerpt: null }],
  })
})

t.test('a control character that JSON allows stops the locator, not the reading', async (t) => {
  t.strictSame(readCuration(Buffer.from('{"\u0085": 1}')), {
    ok: false,
    errors: [
      {
        line: 1,
        message: '\u0085: expected a known key, the nearest is "withheld"',
        excerpt: '1',
      },
    ],
  })
  t.match(readCuration(Buffer.from('{"display_names": {"\u0085": {"value": "A"}}}')), {
    ok: false,
    errors: [{ line: null, message: 'display_names.\u0085.reason: expected required property' }],
  })
})
