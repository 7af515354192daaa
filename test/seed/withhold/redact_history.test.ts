import t, { type Test } from 'tap'
import { openWritable } from '../../../db/connection.ts'
import { migrateSchema } from '../../../db/schema.ts'
import { storedChanges } from '../../../seed/stored-changes.ts'
import { isInHistory, redactHistory } from '../../../seed/withhold/redact_history.ts'
import { seek } from '../../../seed/withhold/sought.ts'
import { changesTable } from '../../../src/resources/changes.ts'

const CHANGE = {
  revision: '0123456789abcdef',
  published_at: '2026-11-24T00:00:00Z',
  kind: 'changed',
  resource: 'laureates',
  edition: '2023',
  field: 'presentation',
} as const

/** A file whose history has a change for each pair of texts. */
function historyOf(t: Test, ...texts: readonly (readonly [before: string | null, after: string | null])[]) {
  const connection = openWritable(`${t.testdir()}/data.sqlite`)
  t.teardown(connection.close)
  migrateSchema(connection)
  for (const [index, [before, after]] of texts.entries()) {
    const row = index + 1
    const record = `2023-${['zoe-dupont', 'x', 'zoedupont'][index]}`
    const change = { ...CHANGE, row, sequence: row, id: `1-${record}`, record, before, after }
    connection.database.insert(changesTable).values(change).run()
  }
  return connection
}

t.test('texts and identifiers of changes lose what is sought, and stay apart', async (t) => {
  const sought = [seek('Zoé Dupont')]
  const connection = historyOf(t, ['Par Zoé Dupont', null], [null, 'Sans elle'], ['ZOÉ DUPONT', 'zoe dupont'])
  t.ok(isInHistory(connection, sought))
  t.notOk(redactHistory(connection, []))
  t.ok(isInHistory(connection, sought), 'of nothing, nothing is redacted')
  t.ok(redactHistory(connection, sought))
  t.notOk(isInHistory(connection, sought))
  t.notOk(redactHistory(connection, sought), 'there is nothing more')
  t.strictSame(
    [...storedChanges(connection)].map(({ id, record, before, after }) => [id, record, before, after]),
    [
      ['1-2023-texte-retire-1', '2023-texte-retire', 'Par [texte retiré]', null],
      ['1-2023-x', '2023-x', null, 'Sans elle'],
      ['1-2023-texte-retire-3', '2023-texte-retire', '[texte retiré]', '[texte retiré]'],
    ],
  )
})
