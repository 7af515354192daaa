/** Publishing again and again under load: no answer is wrong, and none fails. */
import { once } from 'node:events'
import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import t from 'tap'
import { startService } from '../program.ts'
import { type Body, publish2023 } from '../world.ts'
import { held, writeBrochures } from './editions.ts'

/** How often it is published. */
const TIMES = process.env.CI === 'true' ? 200 : 20

/** How many ask at the same time. */
const CLIENTS = 4

/** A page, or the problem that there is none any more. */
type Walking = Body & { readonly restart?: string }

t.setTimeout(600_000)

t.test(`${TIMES} publications under load`, async (t) => {
  const path = publish2023(t)
  const first = held(path)
  const { url, output } = await startService(t, { DATABASE_PATH: path })
  const published = new Map([[first.id, first.mailbox]])
  const workerData = { path, brochures: writeBrochures(dirname(path)), times: TIMES }
  const publisher = new Worker(new URL('publisher.ts', import.meta.url), { workerData })
  publisher.on('message', ([id, mailbox]) => published.set(id, mailbox))
  let isOver = false
  const over = once(publisher, 'exit').then(() => {
    isOver = true
  })

  /** By revision, which mailbox was answered. */
  const answered: [revision: string, mailbox: string][] = []
  const statuses = new Map<number, number>()
  async function ask(path: string): Promise<Walking> {
    const answer = await fetch(path)
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
    return (await answer.json()) as Walking
  }
  /** The revision of each page; null where more were published meanwhile than are held. */
  async function walk(): Promise<unknown[] | null> {
    const walked: unknown[] = []
    for (let page: string | null = `${url}/v1/laureates?limit=5`; page !== null; ) {
      const { meta, links, restart } = await ask(page)
      if (restart !== undefined) return null
      walked.push(meta.revision)
      page = links.next ?? null
    }
    return walked
  }
  async function client(): Promise<void> {
    while (!isOver) {
      const { data, meta } = await ask(`${url}/v1/contacts/2023-assol-contact`)
      answered.push([String(meta.revision), String([data.emails].flat()[0])])
      const walked = await walk()
      if (walked === null) continue
      if (new Set(walked).size !== 1 || walked.length !== 3) t.fail(`a walk over ${walked}`)
    }
  }
  await Promise.all([over, ...Array.from({ length: CLIENTS }, client)])

  const wrong = answered.filter(([revision, mailbox]) => published.get(revision) !== mailbox)
  t.strictSame(wrong, [])
  t.strictSame(
    [...statuses.keys()].filter((status) => status !== 410),
    [200],
  )
  t.equal(published.size, TIMES + 1)
  const served = new Set(answered.map(([revision]) => revision)).size
  t.ok(served > 1)
  t.comment(`${statuses.get(200)} answers while ${TIMES} revisions were published, ${served} of them seen`)
  t.comment(`${statuses.get(410) ?? 0} walks had to begin again`)
  t.notMatch(output(), /Still serving/)
})
