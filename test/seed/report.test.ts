import t from 'tap'
import type { EditionError } from '../../seed/pipeline.ts'
import { errorReport, rehearsalReport } from '../../seed/report.ts'

t.test('each error is a line: where, what was expected, what stands there', async (t) => {
  const errors: EditionError[] = [
    { file: 'brochure', line: 42, message: 'expected an e-mail address', excerpt: 'contact(at)x.fr' },
    { file: 'brochure', line: null, message: 'expected UTF-8', excerpt: null },
    { file: 'curation', line: 3, message: 'expected JSON', excerpt: null },
  ]
  t.equal(
    errorReport(errors),
    [
      'brochure, line 42: expected an e-mail address; found: contact(at)x.fr',
      'brochure: expected UTF-8',
      'curation, line 3: expected JSON',
    ].join('\n'),
  )
})

t.test('of very many errors, the first hundred are listed', async (t) => {
  const error: EditionError = { file: 'brochure', line: 1, message: 'expected nothing', excerpt: null }
  const lines = errorReport(Array.from({ length: 120 }, () => error)).split('\n')
  t.equal(lines.length, 101)
  t.equal(lines.at(-1), 'and 20 more errors')
})

t.test('what would change is listed, a value as it was and as it would be', async (t) => {
  const about = { row: 1, id: 'a', revision: 'r', sequence: 1, published_at: '', edition: '2023' }
  const change = (values: object) => ({
    ...about,
    ...{
      kind: 'changed' as const,
      resource: 'laureates',
      record: '2023-a',
      field: 'city',
      before: null,
      after: null,
    },
    ...values,
  })
  const first = [
    change({ before: 'Nanterre', after: 'Antony' }),
    change({ before: 'Nanterre' }),
    change({ after: 'Antony' }),
    change({ kind: 'removed', field: null }),
  ]
  const report = rehearsalReport({
    revision: { id: 'r', isNew: true },
    editions: [],
    changes: { total: 120, first },
  })
  t.strictSame(report.split('\n'), [
    'Nothing was published. It would be revision r:',
    'with 120 changes:',
    '  ~ laureates 2023-a city: Nanterre → Antony',
    '  ~ laureates 2023-a city: Nanterre → –',
    '  ~ laureates 2023-a city: – → Antony',
    '  - laureates 2023-a',
    'and 116 more changes',
  ])
})
