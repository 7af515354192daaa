import t from 'tap'
import { orderSql, orderTerms, type SortKey, stretchesBeyond } from '../../../src/queries/order.ts'
import { resourceOf } from './editions.ts'

const laureates = resourceOf('laureates')
const ascending = (field: string): SortKey => ({ field, descending: false })
const descending = (field: string): SortKey => ({ field, descending: true })
const order = (sort: readonly SortKey[], backwards: boolean) =>
  orderSql(orderTerms(laureates, sort), backwards).text.replaceAll('"laureates".', '')

t.test('without sort keys, records are ordered by their identifier', async (t) => {
  t.equal(order([], false), '"id" asc')
  t.equal(order([], true), '"id" desc')
})

t.test(
  'texts are ordered by their folded form, nulls are named only where they need it, ties go the same way',
  async (t) => {
    t.equal(order([ascending('name')], false), '"name_folded" asc, "id" asc')
    t.equal(order([ascending('city')], false), '"city_folded" asc nulls last, "id" asc')
    t.equal(order([ascending('city')], true), '"city_folded" desc nulls first, "id" desc')
    t.equal(order([descending('city')], false), '"city_folded" desc, "id" desc')
    t.equal(order([descending('city')], true), '"city_folded" asc, "id" asc')
  },
)

t.test('a distance is a term like any other', async (t) => {
  const distanceFrom = { longitude: 2.2, latitude: 48.89 }
  const terms = orderTerms(laureates, [{ distanceFrom, descending: true }])
  t.match(terms, [
    { descending: true, nullable: true },
    { descending: true, nullable: false },
  ])
  const { text, values } = terms[0].expression
  t.match(text, /^round\(\? \* asin\(sqrt\(/)
  t.equal(values.length, 4)
})

t.test('what lies beyond a place is told term by term, in ranges of the first one', async (t) => {
  const stretches = (sort: readonly SortKey[], place: (string | number | null)[], backwards: boolean) =>
    stretchesBeyond(orderTerms(laureates, sort), place, backwards).map(({ text, values }) => {
      return [text.replaceAll('"laureates".', ''), ...values]
    })
  const id = '2023-assol'
  t.strictSame(stretches([], [id], false), [['"id" >= +? and (("id" > +?))', id, id]])
  t.strictSame(stretches([descending('name')], ['assol', id], true), [
    [
      '"name_folded" >= +? and (("name_folded" > +?) or ("name_folded" is +? and "id" > +?))',
      ...['assol', 'assol', 'assol', id],
    ],
  ])
})

t.test('values and nulls are two stretches, one after the other', async (t) => {
  const stretches = (place: (string | number | null)[], backwards: boolean) =>
    stretchesBeyond(orderTerms(laureates, [ascending('founded_year')]), place, backwards).map(({ text }) =>
      text.replaceAll('"laureates"."founded_year"', 'year'),
    )
  const id = '"laureates"."id"'
  t.strictSame(stretches([1986, '2023-assol'], false), [
    `year >= +? and (((year > +? or year is null)) or (year is +? and ${id} > +?))`,
    'year is null',
  ])
  t.strictSame(stretches([1986, '2023-assol'], true), [
    `year <= +? and ((year < +?) or (year is +? and ${id} < +?))`,
  ])
  t.strictSame(stretches([null, '2023-assol'], false), [
    `year is null and ((false) or (year is +? and ${id} > +?))`,
  ])
  t.strictSame(stretches([null, '2023-assol'], true), [
    `year is null and ((year is not null) or (year is +? and ${id} < +?))`,
    'year is not null',
  ])
})
