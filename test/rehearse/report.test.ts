import t from 'tap'
import { isFine, report } from '../../rehearse/report.ts'

const kept = { harvester: 'A', rule: 'one is kept', wrong: [] }
const broken = { harvester: 'A', rule: 'one is broken', wrong: ['x', 'y'] }
const file = { url: 'https://x.example/a.csv', mediaType: 'text/csv', title: 'A', length: 1, sha256: '' }

t.test('what is kept, what is broken and why, what a portal will show', async (t) => {
  const more = { harvester: 'B', rule: 'many', wrong: ['1', '2', '3', '4', '5', '6', '7'] }
  const score = { title: 'Data', missed: ['licence'], resources: [file] }
  t.equal(
    report([kept, broken, more], [score, { ...score, missed: [], resources: [] }]),
    `A
  ✓ one is kept
  ✗ one is broken
      x
      y

B
  ✗ many
      1
      2
      3
      4
      5
      and 2 more.

On data.gouv.fr: Data
  quality 8/9, without: licence
  A: https://x.example/a.csv

On data.gouv.fr: Data
  quality 9/9

1 rules are kept, 2 are broken.`,
  )
})

t.test('all is fine where nothing is broken and no point is missed', async (t) => {
  const score = { title: 'Data', missed: [], resources: [] }
  t.ok(isFine([kept], [score]))
  t.notOk(isFine([kept, broken], [score]))
  t.notOk(isFine([kept], [{ ...score, missed: ['licence'] }]))
})
