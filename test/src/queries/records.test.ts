import t from 'tap'
import { recordsOf } from '../../../src/queries/records.ts'
import { columnsOf } from '../../../src/queries/statements.ts'
import { actions } from '../../../src/resources/actions.ts'

t.test('each field gets the value of its column, decoded, and what follows is left', async (t) => {
  const columns = columnsOf(actions, true)
  const names = Object.keys(columns)
  t.equal(names.at(-1), 'provenance')
  const row = names.map((name) => (name === 'provenance' ? '{"title":{"method":"extracted"}}' : null))
  const [record] = recordsOf([[...row, 'a place']], columns)
  t.strictSame(Object.keys(record ?? {}), names)
  t.strictSame(record?.provenance, { title: { method: 'extracted' } })
  t.equal(record?.title, null, 'null is no value to decode')
  t.strictSame(recordsOf([], columns), [])
})
