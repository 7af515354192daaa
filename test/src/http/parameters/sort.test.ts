import t from 'tap'
import { sortParameter } from '../../../../src/http/parameters/sort.ts'
import { actions } from '../../../../src/resources/actions.ts'
import { correctedOf, errorsIn } from './readings.ts'

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
  })
  t.strictSame(sort.read([]), { value: [] })
  t.end()
})

t.test('what cannot be ordered by is refused, and more than five fields', (t) => {
  t.strictSame(errorsIn(read('-tilte,communes')), [
    {
      parameter: 'sort',
      detail: '-tilte is no field to sort by: did you mean -title?',
      nearest: '-title',
      allowed: ALLOWED,
    },
    { parameter: 'sort', detail: 'communes is no field to sort by.', allowed: ALLOWED },
  ])
  t.strictSame(errorsIn(read('id,edition,laureate,title,-id')), [])
  t.strictSame(errorsIn(read('id,edition,laureate,title,-id,-title')), [
    { parameter: 'sort', detail: 'It takes at most 5 fields.' },
  ])
  t.equal(correctedOf(read('-tilte,communes,id')), 'sort=-title,id')
  t.equal(correctedOf(read('id,edition,laureate,title,-id,-title')), 'sort=id,edition,laureate,title,-id')
  t.equal(correctedOf(read('communes')), '')
  t.end()
})

t.test('the contract lists the sort keys', (t) => {
  t.match(sort.documented, [
    { name: 'sort', schema: { items: { enum: ALLOWED }, maxItems: 5 }, example: ['title'] },
  ])
  t.end()
})
