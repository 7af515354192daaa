import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { makeFirstDatabase } from '../../src/first-database.ts'
import { openRevision } from '../../src/open-revision.ts'
import { EDITION_2023, publish2023 } from '../world.ts'

const dated = (value: string) =>
  JSON.stringify({ published: { value, reason: 'Le jour de la publication.' } })

t.test('it is dated by the editions that come with the program, on whatever day it is made', async (t) => {
  const expected = readFileSync(publish2023(t))
  const path = join(t.testdir(), 'data.sqlite')
  t.match(
    makeFirstDatabase(path, join(EDITION_2023, '..')),
    /^Published revision [0-9a-f]{16}:\n {2}PROGR'ESS 2023: /,
  )
  t.ok(readFileSync(path).equals(expected))
})

t.test('of several editions, the latest dates it', async (t) => {
  const brochure = readFileSync(join(EDITION_2023, 'brochure.txt'), 'utf8')
  const folder = t.testdir({
    '2023': { 'brochure.txt': brochure, 'curation.json': dated('2026-12-03') },
    '2024': { 'brochure.txt': brochure.replace(/^2023$/m, '2024'), 'curation.json': dated('2026-11-30') },
  })
  const path = join(folder, 'data.sqlite')
  makeFirstDatabase(path, folder)
  const revision = openRevision(path)
  t.teardown(revision.close)
  t.strictSame(revision.publishedAt, new Date('2026-12-03'))
})

t.test('broken editions are listed, and no database is made', async (t) => {
  const folder = t.testdir({
    '2022': { 'brochure.txt': '', 'curation.json': dated('2026-11-24') },
    '2023': { 'brochure.txt': '', 'curation.json': '{' },
    notes: {},
  })
  const path = join(folder, 'data.sqlite')
  t.throws(() => makeFirstDatabase(path, folder), /^brochure: .+\ncuration, line 1: .+$/)
  t.notOk(existsSync(path))
})

t.test('an edition without a date cannot date it', async (t) => {
  const folder = t.testdir({ '2023': { 'brochure.txt': '' } })
  const path = join(folder, 'data.sqlite')
  t.throws(() => makeFirstDatabase(path, folder), {
    message: 'curation: expected published, the day that dates the database',
  })
  t.notOk(existsSync(path))
})

t.test('no editions make an empty database', async (t) => {
  const folder = t.testdir({})
  t.match(makeFirstDatabase(join(folder, 'data.sqlite'), folder), /^Published revision [0-9a-f]{16}:$/)
})
