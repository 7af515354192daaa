import t from 'tap'
import { curationOf, placesByMarker, withEntries } from '../../../seed/withhold/entries.ts'

t.test('markers by their kind, with their lines', async (t) => {
  const brochure = Buffer.from('[texte retiré]\r\n[courriel retiré] [texte retiré]\r[texte retire\u0301]')
  t.strictSame(
    [...placesByMarker({ brochure, curation: null })],
    [
      ['[texte retiré]', [1, 2, 3].map((line) => ({ marker: '[texte retiré]', line }))],
      ['[courriel retiré]', [{ marker: '[courriel retiré]', line: 2 }]],
    ],
  )
})

t.test('entries are written in the order of the lines, each once', async (t) => {
  const curation = curationOf({ brochure: Buffer.from(''), curation: null })
  t.strictSame(curation, {})
  const [first, second] = [1, 2].map((line) => ({ line, reason: 'Demande.' })) as [never, never]
  const text = withEntries({ ...curation, organisations: {}, withheld: [second] }, [second, first, first])
  t.strictSame(JSON.parse(text.toString()), { organisations: {}, withheld: [first, second] })
})
