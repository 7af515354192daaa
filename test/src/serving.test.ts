import { tmpdir } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { editions } from '../../src/resources/editions.ts'
import { serveFile } from '../../src/serving.ts'
import { publish2023 } from '../world.ts'

const SETTINGS = { budget: 1000, folder: tmpdir() }

t.test('few records need no other threads, many do', async (t) => {
  const path = publish2023(t)
  const few = serveFile(path, { ...SETTINGS, report: t.fail })
  t.equal(few.current().threads, null)
  await few.close()
  const many = serveFile(path, { ...SETTINGS, report: t.fail, large: few.current().revision.size })
  t.not(many.current().threads, null)
  await many.close()
})

t.test('a new file is served once it can be, and what served the old one ends', async (t) => {
  const path = publish2023(t)
  const reports: string[] = []
  const serving = serveFile(path, { ...SETTINGS, report: (message) => reports.push(message), large: 1 })
  const { revision, threads } = serving.current()
  publish2023(t)
  for (let wait = 0; serving.current().revision === revision && wait < 40; wait++) await setTimeout(50)
  t.not(serving.current().revision, revision)
  t.not(serving.current().threads, threads)
  t.equal(reports.at(-1), `Now serving revision ${revision.id}.`)
  t.throws(() => revision.idsAround(editions, '2023'), 'the old one is closed')
  await serving.close()
})
