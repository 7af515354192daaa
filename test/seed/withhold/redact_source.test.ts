import t from 'tap'
import { redactAll, redactSource } from '../../../seed/withhold/redact_source.ts'
import { seek } from '../../../seed/withhold/sought.ts'

const REASON = 'À sa demande.'
const sourceOf = (brochure: string, curation: object | null = null) => ({
  brochure: Buffer.from(brochure),
  curation: curation && Buffer.from(JSON.stringify(curation)),
})
const written = ({ brochure, curation }: ReturnType<typeof redactAll>) => [
  Buffer.from(brochure).toString(),
  JSON.parse(Buffer.from(curation ?? '').toString()),
]

t.test('both files lose it, and the curation says why', async (t) => {
  const source = sourceOf('Par Zoé Dupont\nx\nZoé Dupont', {
    display_names: { 'zoe-dupont': { value: 'x', reason: 'Zoé Dupont' } },
    corrections: [
      { field: 'a', value: ['Zoé Dupont', 1, null], reason: 'Corrigé.' },
      { field: 'b', value: 'x', reason: 'Corrigé.' },
    ],
    withheld: [{ line: 2, reason: 'Avant.' }],
  })
  const { lines, isRedacted, source: redacted } = redactSource(source, seek('Zoé Dupont'), REASON)
  t.strictSame([lines, isRedacted], [[1, 3], true])
  t.strictSame(written(redacted), [
    'Par [texte retiré]\nx\n[texte retiré]',
    {
      display_names: { 'texte-retire': { value: 'x', reason: '[texte retiré]' } },
      corrections: [
        { field: 'a', value: ['[texte retiré]', 1, null], reason: REASON },
        { field: 'b', value: 'x', reason: 'Corrigé.' },
      ],
      withheld: [
        { line: 1, reason: REASON },
        { line: 2, reason: 'Avant.' },
        { line: 3, reason: REASON },
      ],
    },
  ])
})

t.test('what holds nothing of it stays itself', async (t) => {
  const source = sourceOf('rien')
  t.equal(redactAll(source, [seek('Zoé Dupont'), seek('01 41 37 95 30')], REASON), source)
  t.strictSame(
    written(redactAll(sourceOf('a@b.fr 01 41 37 95 30'), [seek('a@b.fr'), seek('01 41 37 95 30')], REASON)),
    ['[courriel retiré] [téléphone retiré]', { withheld: [{ line: 1, reason: REASON }] }],
  )
})
