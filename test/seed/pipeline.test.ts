import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { type Prepared, prepareEdition } from '../../seed/pipeline.ts'
import { EDITION_2023 } from '../world.ts'

const BROCHURE = readFileSync(join(EDITION_2023, 'brochure.txt'))
const bytes = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
const correction = (record: string) => ({
  corrections: [
    { resource: 'editions', record, field: 'laureates_stated', value: 12, reason: 'Annoncé ainsi.' },
  ],
})
/** Which file each error names, and the beginning of what it says. */
const summary = (prepared: Prepared) => {
  return prepared.ok ? 'ok' : prepared.errors.map(({ file, message }) => `${file}: ${message}`)
}

t.test('a sound edition comes with its sources', async (t) => {
  const prepared = prepareEdition({ brochure: BROCHURE, curation: null })
  t.match(prepared, { ok: true, value: { brochure: BROCHURE, curation: null } })
})

t.test('each stage reports its errors under the file they are in', async (t) => {
  const errorsOf = (brochure: Uint8Array, curation: unknown) =>
    summary(prepareEdition({ brochure, curation: curation === null ? null : bytes(curation) }))
  t.match(errorsOf(BROCHURE, '{'), [/^curation: expected JSON/])
  t.match(errorsOf(bytes(''), null), [/^brochure: /])
  t.match(errorsOf(bytes('LES LAUREATS'), null), [/^brochure: /])
  t.match(errorsOf(BROCHURE, correction('2032')), [/^curation: /])
  t.match(errorsOf(BROCHURE, correction('2023')), [/^brochure: expected the 12 laureates .*read 13/])
})
