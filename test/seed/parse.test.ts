import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import type { Outcome, ParsedBrochure, SourceError } from '../../seed/brochure.ts'
import { parse } from '../../seed/parse.ts'
import { read } from '../../seed/read.ts'
import type { Traced } from '../../seed/trace.ts'

const BROCHURE = readFileSync(new URL('../../seed/2023/brochure.txt', import.meta.url))
const TEXT = BROCHURE.toString('utf8')
const BROKEN = new URL('broken/', import.meta.url)
const LAYOUTS = new URL('variants/', import.meta.url)

function parseBytes(bytes: Uint8Array): Outcome<ParsedBrochure> {
  const lines = read(bytes)
  return lines.ok ? parse(lines.value) : lines
}
const parseText = (text: string) => parseBytes(Buffer.from(text))

function parsed(outcome: Outcome<ParsedBrochure>): ParsedBrochure {
  if (!outcome.ok) throw new Error(reportOf(outcome.errors))
  return outcome.value
}

const reportOf = (errors: readonly SourceError[]) =>
  errors
    .map(({ line, message, excerpt }) => `${line ?? '-'}: ${message}; found: ${excerpt ?? '-'}\n`)
    .join('')

const isTraced = (value: unknown): value is Traced<unknown> =>
  typeof value === 'object' && value !== null && 'trace' in value

/** All traces of a result, in whatever part. */
function tracesOf(value: unknown): Traced<unknown>[] {
  if (isTraced(value)) return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(tracesOf) : []
}

/** The values alone: without traces, lines, and telephones as printed. */
function valuesOf(value: unknown): unknown {
  if (isTraced(value)) return value.value
  if (Array.isArray(value)) return value.map(valuesOf)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => key !== 'lines' && key !== 'phones_printed')
  return Object.fromEntries(kept.map(([key, one]) => [key, valuesOf(one)]))
}

/** The lines with words of which no value comes, and which are no heading either. */
function unclaimedOf(brochure: ParsedBrochure): string[] {
  const { lines, ...parts } = brochure
  const claimed = new Set(tracesOf(parts).flatMap(({ trace }) => trace.lines))
  return lines
    .filter(({ number, text }) => /[\p{L}\p{N}]/u.test(text) && !claimed.has(number))
    .map(({ text }) => text)
    .filter((text) => !/^>>> ACTION FINANCEE PAR|^Introduction$|^Pour toute question :$/.test(text))
}

t.test('the brochure of 2023 is read wholly', async (t) => {
  const { lines, ...parts } = parsed(parseBytes(BROCHURE))
  const plain = JSON.parse(JSON.stringify(parts, (_, one) => (one instanceof Map ? [...one] : one)))
  const golden = readFileSync(new URL('../golden/2023-parsed.json', import.meta.url), 'utf8')
  t.strictSame(plain, JSON.parse(golden))
  t.equal(lines.length, 334)
})

t.test(
  'every line of the brochure is claimed, and every trace names lines with text, ascending',
  async (t) => {
    const brochure = parsed(parseBytes(BROCHURE))
    t.strictSame(unclaimedOf(brochure), [])
    const texts = new Map(brochure.lines.map(({ number, text }) => [number, text]))
    for (const { trace } of tracesOf({ ...brochure, lines: [] })) {
      t.strictSame(
        trace.lines,
        [...new Set(trace.lines)].filter((line) => texts.get(line)).sort((one, other) => one - other),
      )
    }
  },
)

const swap = (printed: string, other: string) => {
  if (!TEXT.includes(printed)) throw new Error(`not in the brochure: ${printed}`)
  return TEXT.replaceAll(printed, other)
}

/** The same brochure in other forms: all must read to the same values. */
const VARIANTS: Readonly<Record<string, string>> = {
  'a byte order mark': `\ufeff${TEXT}`,
  CRLF: TEXT.replaceAll('\n', '\r\n'),
  CR: TEXT.replaceAll('\n', '\r'),
  'no-break spaces': TEXT.replaceAll(' ', '\u00a0'),
  'narrow and thin spaces': TEXT.replaceAll(' ', '\u202f\u2009'),
  tabs: TEXT.replaceAll(' ', '\t'),
  'decomposed accents': TEXT.normalize('NFD'),
  'typographic apostrophes': TEXT.replaceAll("'", '’'),
  'blank lines doubled': TEXT.replace(/\n(?=\n)/g, '\n\n'),
  'trailing spaces': TEXT.replaceAll('\n', ' \t \n'),
  'form feeds as page breaks': TEXT.replaceAll('\n\n', '\n\f\n'),
  'soft hyphens and zero-width characters': TEXT.replaceAll('e', '\u00ade\u200b'),
  'another arrow': TEXT.replaceAll('→', '->'),
  'a double arrow': TEXT.replaceAll('→ ', '⇒'),
  'accented headings': TEXT.replaceAll('>>> A PROPOS', '>>> À PROPOS').replaceAll('FINANCEE', 'FINANCÉE'),
  'no blank line at the ends': TEXT.trim(),
  'websites outside of brackets': TEXT.replace(/[<>](?=http|\n)/g, (sign) =>
    sign === '<' ? '' : sign,
  ).replace(/^(http.*)>$/gm, '$1'),
  'websites without https': TEXT.replaceAll('<https://', '<'),
  'addresses without a comma': swap('Ombrées, 92 000', 'Ombrées 92 000').replace(/, (?=9\d{4} )/g, ' '),
  'addresses with a comma': TEXT.replace(/([a-zé]) (?=92\d{3} )/g, '$1, '),
  'postal codes in one': swap('92 000', '92000'),
  'postal codes in two': TEXT.replace(/\b92(?=\d{3} [A-Z])/g, '92 '),
  'postal codes with their country': TEXT.replace(/\b(?=9\d{4} [A-Z])/g, 'F-'),
  ...Object.fromEntries(
    ['.', '-', ''].map((gap) => [
      `telephones with "${gap}"`,
      TEXT.replace(/\b0\d(?: \d\d){4}/g, (phone) => phone.replaceAll(' ', gap)),
    ]),
  ),
  ...Object.fromEntries(
    ['+33 ', '+33 (0)', '0033 ', '(+33)', '(+33) '].map((code) => [
      `telephones with ${code}`,
      TEXT.replace(/\b0(?=\d(?: \d\d){4})/g, code),
    ]),
  ),
}

t.test('a brochure in another form has the same values', async (t) => {
  const values = valuesOf(parsed(parseBytes(BROCHURE)))
  for (const [name, text] of Object.entries(VARIANTS)) {
    t.not(text, TEXT, `${name} makes a difference`)
    t.strictSame(valuesOf(parsed(parseText(text))), values, name)
  }
})

t.test('a brochure without a foot has no team', async (t) => {
  t.equal(parsed(parseText(TEXT.slice(0, TEXT.indexOf('Pour toute question')))).team, null)
})

/** Each value with its lines; absent ones are left out. */
function show(value: unknown): unknown {
  if (isTraced(value))
    return value.trace.method === null ? undefined : [value.value, value.trace.lines.join()]
  if (Array.isArray(value)) return value.map(show)
  if (typeof value !== 'object' || value === null) return value
  const shown = Object.entries(value).map(([key, one]) => [key, key === 'lines' ? undefined : show(one)])
  return Object.fromEntries(shown.filter(([, one]) => one !== undefined))
}

t.test('brochures in other layouts are read, and all of their lines are claimed', async (t) => {
  const names = readdirSync(LAYOUTS).filter((name) => name.endsWith('.txt'))
  for (const name of names) {
    const expected = readFileSync(new URL(name.replace('.txt', '.json'), LAYOUTS), 'utf8')
    t.strictSame(show(parsed(parseBytes(readFileSync(new URL(name, LAYOUTS))))), JSON.parse(expected), name)
  }
  t.ok(names.length > 0)
})

const cases = readdirSync(BROKEN).filter((name) => !name.endsWith('.errors.txt'))

t.test('every broken brochure is refused with all of its errors', async (t) => {
  for (const name of cases) {
    const outcome = parseBytes(readFileSync(new URL(name, BROKEN)))
    const expected = readFileSync(new URL(name.replace(/\.txt$/, '.errors.txt'), BROKEN), 'utf8')
    t.equal(outcome.ok ? '' : reportOf(outcome.errors), expected, name)
  }
  t.ok(cases.length > 0)
})

t.test(
  'a brochure with lines lost, repeated or added never throws, and no line is lost silently',
  async (t) => {
    const lines = TEXT.split('\n')
    const stray = fc.oneof(fc.constantFrom(...lines), fc.string())
    const change = fc.record({
      place: fc.nat(lines.length),
      removed: fc.nat(2),
      added: fc.array(stray, { maxLength: 2 }),
    })
    let accepted = 0
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = [...lines]
        for (const { place, removed, added } of changes) changed.splice(place, removed, ...added)
        const outcome = parseText(changed.join('\n'))
        if (!outcome.ok) return outcome.errors.length > 0
        accepted += 1
        return unclaimedOf(outcome.value).length === 0
      }),
      { numRuns: 300, seed: 2023 },
    )
    t.ok(accepted > 0)
  },
)
