import t from 'tap'
import { datasetteDatabase } from '../../../bench/run/datasette-database.ts'
import { openReadOnly } from '../../../db/connection.ts'
import { publishMany } from '../../many.ts'

t.test('the same laureates, found by the same words', async (t) => {
  const published = publishMany(t, 200)
  const connections = [published, datasetteDatabase(published, t.testdirName)].map(openReadOnly)
  t.teardown(() => connections.map((connection) => connection.close()))
  const [ours, theirs] = connections.map(({ rows }) => (name: string, question: string) => {
    return rows(`select id from laureates where rowid in (select rowid from ${name} where ${name} match ?)`, [
      question,
    ])
  })
  for (const word of ['solidaire', 'isolement', 'abeilles', 'loyer']) {
    const found = theirs?.('laureates_fts', `${word}*`)
    t.strictSame(found?.toSorted(), ours?.('laureates_search', `${word}*`).toSorted(), word)
  }
  t.ok(theirs?.('laureates_fts', 'solidaire*').length, 'there are some')
})
