import t from 'tap'
import { columnsOf } from '../../../../src/representations/tabular/columns.ts'
import { editions } from '../../../../src/resources/editions.ts'

t.test('the fields shown, in the order of their definition', async (t) => {
  const columns = columnsOf({ resource: editions, fields: ['year', 'id'] })
  t.strictSame(
    columns.map(({ name }) => name),
    ['id', 'year'],
  )
  t.equal(columns[1]?.field, editions.fields.year)
})
