import t from 'tap'
import { sortParameter } from '../../../../src/http/parameters/sort.ts'
import { actions } from '../../../../src/resources/actions.ts'

const sort = sortParameter(actions)
const read = (value: string) => sort.read([{ name: 'sort', value }])
// Neither running text nor lists have an order.
const ALLOWED = ['id', '-id', 'edition', '-edition', 'laureate', '-laureate', 'title', '-title']

t.test('fields are sort keys in their order; a minus turns one round', (t) => {
  t.strictSame(read('-edition,title'), {
    value: [
      { field: 'edition', descending: true },
      { field: 'title', descending: false },
    ],
    errors: [],
  })
  t.strictSame(sort.read([]), { value: [], errors: [] })
  t.end()
})

t.test('what cannot be ordered by is refused, and more than five fields', (t) => {
  t.strictSame(read('-tilte,communes').errors, [
    {
      parameter: 'sort',
      detail: '-tilte is no field to sort by: did you mean -title?',
      nearest: '-title',
      allowed: ALLOWED,
    },
    { parameter: 'sort', detail: 'communes is no field to sort by.', allowed: ALLOWED },
  ])
  t.strictSame(read('id,edition,laureate,title,-id').errors, [])
  t.strictSame(read('id,edition,laureate,title,-id,-title').errors, [
    { parameter: 'sort', detail: 'It takes at most 5 fields.' },
  ])
  t.end()
})

t.test('the contract lists the sort keys', (t) => {
  t.match(sort.documented, [
    { name: 'sort', schema: { items: { enum: ALLOWED }, maxItems: 5 }, example: ['title'] },
  ])
  t.end()
})
