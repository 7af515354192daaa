import { existsSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { makeFirstDatabase } from '../../src/first-database.ts'

t.test('broken editions are listed, and no database is made', async (t) => {
  const folder = t.testdir({ '2022': { 'brochure.txt': '' }, '2023': { 'brochure.txt': '' }, notes: {} })
  const path = join(folder, 'data.sqlite')
  t.throws(() => makeFirstDatabase(path, folder), /^brochure: .+\nbrochure: .+$/)
  t.notOk(existsSync(path))
})

t.test('no editions make an empty database', async (t) => {
  const folder = t.testdir({})
  t.match(makeFirstDatabase(join(folder, 'data.sqlite'), folder), /^Published revision [0-9a-f]{16}:$/)
})
