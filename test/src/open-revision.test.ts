import { join } from 'node:path'
import t from 'tap'
import { publishFile } from '../../db/publish.ts'
import { openRevision } from '../../src/open-revision.ts'

t.test('a file without a revision is not served', async (t) => {
  const path = join(t.testdir(), 'data.sqlite')
  publishFile(path, () => undefined)
  t.throws(() => openRevision(path), {
    message: `The database ${path} cannot be served. It holds no revision: publish its editions again.`,
  })
})

t.test('neither is a missing file', async (t) => {
  t.throws(() => openRevision(join(t.testdir(), 'nowhere.sqlite')), /cannot be served\. unable to open/)
})

t.test('nor one that this version of the program did not make', async (t) => {
  const path = join(t.testdir(), 'data.sqlite')
  publishFile(path, ({ execute }) => execute('delete from __drizzle_migrations'))
  t.throws(() => openRevision(path), /cannot be served\. It was made by an older version/)
})
