import t from 'tap'
import { orderSql, orderTerms, type SortKey, stretchesBeyond } from '../../../src/queries/order.ts'
import { resourceOf } from './editions.ts'

const laureates = resourceOf('laureates')
const ascending = (field: string): SortKey => ({ field, descending: false })
const descending = (field: string): SortKey => ({ field, descending: true })
const order = (sort: readonly SortKey[], backwards: boolean) =>
  orderSql(orderTerms(laureates, sort), backwards).text.replaceAll('"laureates".', '')

t.test('without sort keys, records are ordered by their identifier', async (t) => {
  t.equal(order([], false), '"row" asc')
  t.equal(order([], true), '"row" desc')
})

t.test(
  'texts are ordered by their folded form, nulls are named only where they need it, ties go the same way',
  async (t) => {
    t.equal(order([ascending('name')], false), '"name_folded" asc, "row" asc')
    t.equal(order([ascending('city')], false), '"city_folded" asc nulls last, "row" asc')
    t.equal(order([ascending('city')], true), '"city_folded" desc nulls first, "row" desc')
    t.equal(order([descending('city')], false), '"city_folded" desc, "row" desc')
    t.equal(order([descending('city')], true), '"city_folded" asc, "row" asc')
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
  const row = 7
  t.strictSame(stretches([], [row], false), [['"row" >= +? and (("row" > +?))', row, row]])
  t.strictSame(stretches([descending('name')], ['assol', row], true), [
    [
      '"name_folded" >= +? and (("name_folded" > +?) or ("name_folded" is +? and "row" > +?))',
      ...['assol', 'assol', 'assol', row],
    ],
  ])
})

t.test('values and nulls are two stretches, one after the other', async (t) => {
  const stretches = (place: (string | number | null)[], backwards: boolean) =>
    stretchesBeyond(orderTerms(laureates, [ascending('founded_year')]), place, backwards).map(({ text }) =>
      text.replaceAll('"laureates"."founded_year"', 'year'),
    )
  const row = '"laureates"."row"'
  t.strictSame(stretches([1986, 7], false), [
    `year >= +? and (((year > +? or year is null)) or (year is +? and ${row} > +?))`,
    'year is null',
  ])
  t.strictSame(stretches([1986, 7], true), [`year <= +? and ((year < +?) or (year is +? and ${row} < +?))`])
  t.strictSame(stretches([null, 7], false), [`year is null and ((false) or (year is +? and ${row} > +?))`])
  t.strictSame(stretches([null, 7], true), [
    `year is null and ((year is not null) or (year is +? and ${row} < +?))`,
    'year is not null',
  ])
})
