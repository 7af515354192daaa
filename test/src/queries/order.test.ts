import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import t from 'tap'
import { beyondSql, orderSql, orderTerms, type SortKey } from '../../../src/queries/order.ts'
import { resourceOf } from './editions.ts'

const laureates = resourceOf('laureates')
const dialect = new SQLiteSyncDialect()
const ascending = (field: string): SortKey => ({ field, descending: false })
const descending = (field: string): SortKey => ({ field, descending: true })
const order = (sort: readonly SortKey[], backwards: boolean) =>
  dialect.sqlToQuery(orderSql(orderTerms(laureates, sort), backwards)).sql.replaceAll('"laureates".', '')

t.test('without sort keys, records are ordered by their identifier', async (t) => {
  t.equal(order([], false), '"id" asc')
  t.equal(order([], true), '"id" desc')
})

t.test('texts are ordered by their folded form, and nulls are named only where they need it', async (t) => {
  t.equal(order([ascending('name')], false), '"name_folded" asc, "id" asc')
  t.equal(order([ascending('city')], false), '"city_folded" asc nulls last, "id" asc')
  t.equal(order([ascending('city')], true), '"city_folded" desc nulls first, "id" desc')
  t.equal(order([descending('city')], false), '"city_folded" desc, "id" asc')
  t.equal(order([descending('city')], true), '"city_folded" asc, "id" desc')
})

t.test('what lies beyond a place is told term by term', async (t) => {
  const terms = orderTerms(laureates, [ascending('founded_year')])
  const beyond = (place: (string | number | null)[], backwards: boolean) => {
    const { sql, params } = dialect.sqlToQuery(beyondSql(terms, place, backwards))
    return [sql.replaceAll('"laureates".', ''), params]
  }
  t.strictSame(beyond([1986, '2023-assol'], false), [
    '((("founded_year" > ? or "founded_year" is null)) or ("founded_year" is ? and "id" > ?))',
    [1986, 1986, '2023-assol'],
  ])
  t.strictSame(beyond([null, '2023-assol'], false), [
    '((false) or ("founded_year" is ? and "id" > ?))',
    [null, '2023-assol'],
  ])
  t.strictSame(beyond([null, '2023-assol'], true), [
    '(("founded_year" is not null) or ("founded_year" is ? and "id" < ?))',
    [null, '2023-assol'],
  ])
})
