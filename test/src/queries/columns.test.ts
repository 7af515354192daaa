import { getTableColumns } from 'drizzle-orm'
import t from 'tap'
import { columnOf } from '../../../src/queries/columns.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { comparedName } from '../../../src/resources/kinds.ts'

t.test('every public field, and what is compared of it, is a column of the table', async (t) => {
  for (const resource of RESOURCES) {
    const columns = new Set<unknown>(Object.values(getTableColumns(resource.table)))
    for (const [name, field] of Object.entries(resource.fields)) {
      for (const column of [name, comparedName(name, field)]) {
        t.ok(columns.has(columnOf(resource, column)), `${resource.name}.${column}`)
        t.equal(columnOf(resource, column).name, column)
      }
    }
  }
})
