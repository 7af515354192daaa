import t from 'tap'
import { MOST_BYTES, read } from '../../seed/read.ts'

const readText = (text: string) => read(Buffer.from(text))
const refusal = (line: number | null, message: string, excerpt: string | null) => ({
  ok: false,
  errors: [{ line, message, excerpt }],
})

t.test('lines are numbered from 1, blank ones too, whatever breaks them', async (t) => {
  const lines = ['a', '', 'b', '', 'c', 'd', '', '', 'e'].map((text, index) => ({ number: index + 1, text }))
  t.strictSame(readText('a\n\nb\r\rc\r\nd\r\n\n\re\n'), { ok: true, value: lines })
})

t.test('the form of a text is normalised, its words are not', async (t) => {
  const forms: readonly (readonly [string, string])[] = [
    ['\ufeffé', 'é'],
    ['e\u0301', 'é'],
    [' a\u00a0\u202f\u2009\t b\f', 'a b'],
    ['Hauts\u00ad-de\u200b-Sei\u2060ne\ufeff', 'Hauts-de-Seine'],
    ['l’ESS ʼ ‘', "l'ESS ' '"],
    ['▶\ufe0f « 7 000 » – Île -de-France', '▶ « 7 000 » – Île -de-France'],
    ['a\u2028b', 'a b'],
  ]
  for (const [printed, text] of forms)
    t.strictSame(readText(printed), { ok: true, value: [{ number: 1, text }] })
})

t.test('an empty file is refused', async (t) => {
  for (const text of ['', '\n', ' \u00a0\t\r\n\u200b']) {
    t.strictSame(readText(text), refusal(null, 'expected a brochure, not an empty file', null))
  }
})

t.test('a file is read up to 5 MB', async (t) => {
  const most = Buffer.alloc(MOST_BYTES, 'a')
  t.equal(MOST_BYTES, 5_242_880)
  t.equal(read(most).ok, true)
  t.strictSame(
    read(Buffer.concat([most, Buffer.from('a')])),
    refusal(null, 'expected at most 5242880 bytes, not 5242881', null),
  )
})

t.test('a binary file is refused on the line of its first control character', async (t) => {
  const message = 'expected text without control characters, not a binary file'
  for (const control of ['\0', '\x01', '\x1b', '\x7f', '\x85']) {
    t.strictSame(readText(`a\r\nb\n${control}c`), refusal(3, message, '\ufffdc'))
  }
})

t.test('bytes that are not UTF-8 are refused on their line', async (t) => {
  const message = 'expected text in UTF-8'
  t.strictSame(read(Buffer.from('été\r\né\n', 'latin1')), refusal(1, message, '\ufffdt\ufffd'))
  t.strictSame(
    read(Buffer.from([0x61, 0x0d, 0x0a, 0x62, 0x0d, 0x00, 0xc3, 0x0a])),
    refusal(3, message, '\ufffd'),
  )
  t.strictSame(read(Buffer.from('\ufeffé', 'utf16le')), refusal(1, message, '\ufffd\ufffd\ufffd'))
})
