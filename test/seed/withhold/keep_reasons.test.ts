import t from 'tap'
import { withReasonsOf } from '../../../seed/withhold/keep_reasons.ts'

const sourceOf = (brochure: string, withheld?: readonly object[]) => ({
  brochure: Buffer.from(brochure),
  curation: withheld === undefined ? null : Buffer.from(JSON.stringify({ withheld })),
})
const entry = (line: number, reason: string) => ({ line, reason })
const PUBLISHED = sourceOf('[texte retiré]\nx\n[texte retiré]', [entry(1, 'Une.'), entry(3, 'Deux.')])

t.test('markers without a reason get those of the edition before', async (t) => {
  const reasons = (brochure: string, own?: readonly object[]) => {
    const { curation } = withReasonsOf(PUBLISHED, sourceOf(brochure, own))
    return JSON.parse(Buffer.from(curation ?? '{}').toString()).withheld
  }
  t.strictSame(reasons('\n[texte retiré]\n[texte retiré]'), [entry(2, 'Une.'), entry(3, 'Deux.')])
  t.strictSame(reasons('x\nx\n[texte retiré]'), [entry(3, 'Deux.')], 'as many or not')
  t.strictSame(reasons('[texte retiré]\n\n[texte retiré]', [entry(1, 'Trois.')]), [
    entry(1, 'Trois.'),
    entry(3, 'Deux.'),
  ])
  t.equal(reasons('rien'), undefined)
  const explained = sourceOf('[texte retiré]', [])
  t.equal(withReasonsOf(sourceOf('[texte retiré]'), explained), explained, 'where none has a reason')
})
