import t from 'tap'
import { openReadOnly } from '../../db/connection.ts'
import { comparedColumn } from '../../src/queries/columns.ts'
import { sql } from '../../src/queries/sql.ts'
import { RESOURCES } from '../../src/resources/index.ts'
import { fieldsWithOrdinals, ordinalsTable, ordinalsType } from '../../src/resources/ordinals.ts'
import { publishMany } from '../many.ts'

t.test('an ordinal says as which of the values of a field the own one comes', async (t) => {
  const connection = openReadOnly(publishMany(t, 300))
  t.teardown(connection.close)
  const read = ({ text, values }: ReturnType<typeof sql>) => connection.rows(text, values)
  for (const resource of RESOURCES) {
    for (const field of fieldsWithOrdinals(resource)) {
      const { table } = resource
      const column = comparedColumn(resource, field)
      // Nulls are ranked as well, before all values.
      const ranked = sql`select dense_rank() over (order by ${column}) - (select max(${column} is null) from ${table}), ${column}`
      const expected = read(sql`${ranked} from ${table} order by ${table.row}`)
      const [[values, bytes] = []] = read(
        sql`select ${ordinalsTable.values}, ${ordinalsTable.ordinals} from ${ordinalsTable} where ${ordinalsTable.resource} = ${resource.name} and ${ordinalsTable.field} = ${field}`,
      ) as [number, Buffer<ArrayBuffer>][]
      const Ordinals = ordinalsType(Number(values))
      const ordinals = new Ordinals(new Uint8Array(bytes ?? []).buffer)
      t.strictSame(
        [...ordinals],
        expected.map(([rank, value]) => (value === null ? 0 : rank)),
        `${resource.name}.${field}`,
      )
      t.equal(values, Math.max(0, ...ordinals))
    }
  }
})
