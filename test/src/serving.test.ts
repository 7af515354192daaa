import { copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { publishEditions } from '../../seed/publish.ts'
import { readSource } from '../../seed/source.ts'
import { editions } from '../../src/resources/editions.ts'
import { serveFile } from '../../src/serving.ts'
import { EDITION_2023, publish2023 } from '../world.ts'

const SETTINGS = { budget: 1000, folder: tmpdir() }

t.test('few records need no other threads, many do', async (t) => {
  const path = publish2023(t)
  const few = serveFile(path, { ...SETTINGS, report: t.fail })
  t.equal(few.serve(null).threads, null)
  await few.close()
  const many = serveFile(path, { ...SETTINGS, report: t.fail, large: few.serve(null).revision.size })
  t.not(many.serve(null).threads, null)
  await many.close()
  // A copy has no revisions beside it.
  const copy = `${path}.copy`
  copyFileSync(path, copy)
  const copied = serveFile(copy, { ...SETTINGS, report: t.fail, large: 1 })
  t.not(copied.serve(null).threads, null)
  await copied.close()
})

t.test('a new file is served once it can be, and what served the old one ends', async (t) => {
  const path = publish2023(t)
  const reports: string[] = []
  const serving = serveFile(path, { ...SETTINGS, report: (message) => reports.push(message), large: 1 })
  const before = serving.serve(null)
  const { revision, threads } = before
  publish2023(t)
  for (let wait = 0; serving.serve(null).revision === revision && wait < 40; wait++) await setTimeout(50)
  t.not(serving.serve(null).revision, revision)
  t.not(serving.serve(null).threads, threads)
  t.equal(reports.at(-1), `Now serving revision ${revision.id}.`)
  await serving.close()
})

t.test('a walk goes on with the revision that it began with', async (t) => {
  const path = publish2023(t)
  const files = [2024, 2025, 2026, 2027].map((year) => {
    const other = join(dirname(path), String(year))
    copyFileSync(path, other)
    const text = readFileSync(join(EDITION_2023, 'brochure.txt'), 'utf8').replace(/^2023$/m, String(year))
    writeFileSync(`${other}.txt`, text)
    publishEditions(other, [readSource(`${other}.txt`)], new Date())
    return other
  })
  // Made beforehand: how long that takes says nothing of how long each is held.
  const put = (file: string) => {
    copyFileSync(file, `${path}.tmp`)
    renameSync(`${path}.tmp`, path)
  }
  const reports: string[] = []
  const report = (message: string) => void reports.push(message)
  const grace = 2000
  const serving = serveFile(path, { ...SETTINGS, report, large: 1, memory: 1000, grace })
  const revisions = [serving.serve(null).revision]
  const idOf = (number: number) => String(revisions[number]?.id)
  for (const file of files) {
    put(file)
    t.equal(serving.serve(null).revision, revisions.at(-1), 'not noticed yet')
    const { revision } = serving.serve('a cursor of the new one')
    t.equal(serving.serve(null).revision, revision, 'noticed by whoever names it')
    revisions.push(revision)
  }
  t.equal(new Set(revisions).size, 5)
  for (const number of [1, 2, 3, 4]) t.equal(serving.serve(idOf(number)).revision, revisions[number])
  const { revision } = serving.serve(idOf(1))
  t.strictSame(revision.idsAround(editions, '2024'), ['2024', '2023'], 'and can be read')
  t.equal(serving.serve(idOf(0)).revision, revisions[4], 'only three are held')

  // Published again, though nothing is new.
  put(path)
  serving.serve('whatever')
  t.equal(serving.serve(null).revision.id, idOf(4))
  t.equal(serving.serve(idOf(1)).revision, revisions[1], 'and those before are still there')
  await setTimeout(grace + 100)
  for (const number of [1, 2, 3]) t.equal(serving.serve(idOf(number)).revision.id, idOf(4), 'for a while')
  t.equal(reports.length, 5)
  await serving.close()
})
