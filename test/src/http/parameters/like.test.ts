import t from 'tap'
import { readLike } from '../../../../src/http/parameters/like.ts'

t.test('a pattern is a beginning, a part, or the whole of a text', (t) => {
  const cases: [pattern: string, operator: string, text: string][] = [
    ['Ly%', 'startswith', 'Ly'],
    ['%yo%', 'contains', 'yo'],
    ['Lyon', 'eq', 'Lyon'],
    ['%5\\%\\_\\\\%', 'contains', '5%_\\'],
    ['a\nb', 'eq', 'a\nb'],
    ['%%', 'contains', ''],
    ['', 'eq', ''],
  ]
  for (const [pattern, operator, text] of cases)
    t.strictSame(readLike(pattern), { value: { operator, text } }, pattern)
  t.end()
})

t.test('no index answers other patterns', (t) => {
  for (const pattern of ['%yon', 'L%n', 'Lyo_', '_yon', '%', 'Lyon\\'])
    t.match(
      readLike(pattern),
      {
        refusal: {
          detail: `LIKE ${JSON.stringify(pattern)} is not supported`,
          allowed: ['text', 'text%', '%text%'],
        },
      },
      pattern,
    )
  t.end()
})
