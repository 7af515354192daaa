import t from 'tap'
import { chooseFormat, chooseLanguage, wantsPage } from '../../../src/http/negotiation.ts'
import type { Format } from '../../../src/http/route.ts'

const choose = (accept?: string) =>
  chooseFormat(accept, [{ mediaType: 'application/json' }, { mediaType: 'text/csv' }]).mediaType

t.test('the most wanted type is chosen', async (t) => {
  t.equal(choose(), 'application/json', 'no header accepts anything')
  t.equal(choose('*/*'), 'application/json')
  t.equal(choose('text/*'), 'text/csv')
  t.equal(choose('application/json;q=0.5, text/csv'), 'text/csv')
  t.equal(choose('text/html, */*;q=0.1'), 'application/json', 'a browser gets what there is')
})

t.test('the most specific range decides about a type', async (t) => {
  t.equal(choose('*/*, application/json;q=0.1'), 'text/csv')
  t.equal(choose('application/json;q=0, */*'), 'text/csv')
})

t.test('what is refused is not sent', async (t) => {
  const problem = { code: 'not_acceptable', extensions: { available: ['application/json', 'text/csv'] } }
  t.throws(() => choose('text/html'), problem)
  t.throws(() => choose('text/csv;q=0'), problem)
  t.throws(() => choose('*/*;q=0'), problem)
})

t.test('the most wanted language is spoken, French unless another one is wanted more', async (t) => {
  for (const [accepted, language] of [
    [undefined, 'fr'],
    ['', 'fr'],
    ['*', 'fr'],
    ['fr', 'fr'],
    ['en', 'en'],
    ['EN', 'en'],
    ['en-GB', 'en'],
    ['fr-CA, en;q=0.9', 'fr'],
    ['en-US,en;q=0.9,fr;q=0.8', 'en'],
    ['fr;q=0.5, en', 'en'],
    ['en;q=0.5, *', 'fr'],
    ['fr;q=0.5, *', 'en'],
    ['en, fr', 'en'],
    ['de, en;q=0.1', 'en'],
  ] as const) {
    t.equal(chooseLanguage(accepted), language, String(accepted))
  }
})

t.test('nobody is refused for a language, and what is refused is not spoken', async (t) => {
  for (const [accepted, language] of [
    ['de', 'fr'],
    ['fr;q=0', 'en'],
    ['de, fr;q=0', 'en'],
    ['en;q=0', 'fr'],
    ['*;q=0', 'fr'],
    ['fr;q=0, en;q=0', 'fr'],
    [';;q=,', 'fr'],
  ] as const) {
    t.equal(chooseLanguage(accepted), language, accepted)
  }
})

t.test('the parameters of an answer can be asked for, others cannot', async (t) => {
  const produces: readonly [Format, ...Format[]] = [
    { mediaType: 'application/json', contentType: 'application/json; charset=utf-8' },
    { mediaType: 'text/csv', contentType: 'text/csv; charset=utf-8; header=present', extension: 'csv' },
    { mediaType: 'text/csv', contentType: 'text/csv; charset=utf-8; header=present', extension: 'excel.csv' },
  ]
  for (const accept of ['text/csv', 'text/csv; charset=UTF-8', 'text/csv;header=present;charset=utf-8'])
    t.equal(chooseFormat(accept, produces).extension, 'csv', accept)
  t.equal(chooseFormat('application/json; charset=utf-8', produces).mediaType, 'application/json')
  const problem = { code: 'not_acceptable', extensions: { available: ['application/json', 'text/csv'] } }
  t.throws(() => chooseFormat('text/csv; header=absent', produces), problem)
})

t.test('a page is wanted where nothing else is wanted more', async (t) => {
  for (const accept of ['text/html', 'text/html;charset=utf-8, */*', 'application/json;q=0.9, text/html'])
    t.ok(wantsPage(accept), accept)
  for (const accept of [undefined, '', '*/*', 'text/*', 'text/html;q=0', 'text/html;q=0.9, application/json'])
    t.notOk(wantsPage(accept), String(accept))
})
