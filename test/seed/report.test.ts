import t from 'tap'
import type { EditionError } from '../../seed/pipeline.ts'
import { errorReport } from '../../seed/report.ts'

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
