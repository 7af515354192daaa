import t from 'tap'
import { and, atMost, joined, raw, sql, unseen } from '../../../src/queries/sql.ts'
import { laureatesTable } from '../../../src/resources/laureates.ts'

t.test('names and SQL stand in a template as they are, values are bound in their order', async (t) => {
  const { id, city } = laureatesTable
  const own = sql`${city} = ${'Nanterre'} or ${city} is ${null}`
  t.strictSame(sql`select ${id} from ${laureatesTable} where (${own}) limit ${2}`, {
    text: 'select "laureates"."id" from "laureates" where ("laureates"."city" = ? or "laureates"."city" is ?) limit ?',
    values: ['Nanterre', null, 2],
  })
  t.strictSame(sql`select 1`, { text: 'select 1', values: [] })
})

t.test('what a value holds is never read as SQL', async (t) => {
  t.strictSame(sql`select ${"'; drop table laureates; --"}`, {
    text: 'select ?',
    values: ["'; drop table laureates; --"],
  })
})

t.test('pieces are joined, and conditions that are not there left out', async (t) => {
  t.strictSame(joined([sql`${1}`, raw('x'), sql`${2}`], ', '), { text: '?, x, ?', values: [1, 2] })
  t.strictSame(and(raw('a'), null, sql`b = ${1}`), { text: 'a and b = ?', values: [1] })
})

t.test('a statement is run with other values without being planned anew', async (t) => {
  t.strictSame(sql`x > ${unseen(1)} ${atMost(20)}`, { text: 'x > +? limit (select ?)', values: [1, 20] })
})
