/** A clock that jumps, of the service and of whoever publishes: revisions stay in order, and no change is missed. */
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { runPublish, startService } from '../program.ts'
import { type Body, publish2023 } from '../world.ts'
import { held, writeBrochures } from './editions.ts'

const HOUR = 3_600_000

/** By how much the clock is wrong when it is published, and afterwards: forward, backward, and right again. */
const JUMPS = [0, 24, 0, -1, 72, -72, 1, 0].map((hours) => hours * HOUR)

t.setTimeout(300_000)

/** A service and a publisher with one clock, which can be set. */
async function startWithClock(t: Test) {
  const path = publish2023(t)
  const WRONG_CLOCK = join(dirname(path), 'clock')
  const setClock = (milliseconds: number) => writeFileSync(WRONG_CLOCK, String(milliseconds))
  setClock(0)
  const loaded = `--import=${new URL('clock.ts', import.meta.url)}`
  const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} ${loaded}`
  const settings = { DATABASE_PATH: path, WRONG_CLOCK, NODE_OPTIONS, ANSWER_STORE: '1' }
  const { url } = await startService(t, settings)
  return { path, url, settings, setClock }
}

interface Answer {
  readonly status: number
  readonly etag: string
  /** When the data last changed, in milliseconds; null where it is not told. */
  readonly modified: number | null
  readonly body: Body | null
}

async function ask(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const answer = await fetch(url, { headers })
  const text = await answer.text()
  const modified = answer.headers.get('last-modified')
  return {
    status: answer.status,
    etag: String(answer.headers.get('etag')),
    modified: modified === null ? null : Date.parse(modified),
    body: text === '' ? null : JSON.parse(text),
  }
}

t.test('while it serves and publishes, the clock jumps', async (t) => {
  const { path, url, settings, setClock } = await startWithClock(t)
  const contact = `${url}/v1/contacts/2023-assol-contact`
  const brochures = writeBrochures(dirname(path))
  /** The latest date that was told of any answer: no later one may be earlier. */
  let latest = 0
  let etag = ''

  async function askInOrder(headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const answer = await ask(contact, headers)
    if (answer.modified !== null) {
      t.ok(answer.modified >= latest, 'the date of the last change does not go back')
      latest = answer.modified
    }
    return answer
  }

  for (const [index, jump] of JUMPS.entries()) {
    const known = await askInOrder()
    const walk = (await ask(`${url}/v1/laureates?limit=5`)).body
    const since = { 'if-modified-since': new Date(latest).toUTCString() }
    setClock(jump)
    t.equal((await askInOrder({ 'if-none-match': known.etag })).status, 304, 'what is known stays known')
    const next = brochures[(index + 1) % 2] as string
    t.equal(runPublish([next], settings).status, 0)
    const { id, mailbox } = held(path)
    let served: Answer
    do {
      await setTimeout(50)
      served = await askInOrder()
    } while (served.body?.meta.revision !== id)
    t.strictSame(served.body.data.emails, [mailbox])
    for (const clock of [jump, jump - 12 * HOUR, jump + 12 * HOUR, jump]) {
      setClock(clock)
      // Made, kept, and sent again.
      for (let time = 0; time < 3; time += 1) {
        t.equal((await askInOrder(since)).status, 200, `the change is not missed (${jump}, ${clock})`)
        etag = (await askInOrder({ 'if-none-match': known.etag })).etag
        t.not(etag, known.etag)
        t.equal((await askInOrder({ 'if-none-match': etag })).status, 304)
      }
    }
    const page = await ask(String(walk?.links.next))
    t.strictSame([page.status, page.body?.meta.revision], [200, walk?.meta.revision], 'a walk goes on')
  }

  const { data } = (await ask(`${url}/v1/changes?sort=sequence&limit=1000`)).body as Body
  t.strictSame(
    data.map(({ sequence }) => sequence),
    data.map((_, index) => index + 1),
  )
  const times = new Map(data.map(({ revision, published_at }) => [revision, String(published_at)]))
  t.equal(times.size, JUMPS.length + 1)
  t.strictSame(
    [...times.values()],
    [...new Set(times.values())].sort(),
    'each revision is later than the one before',
  )
  t.equal(runPublish(['history'], settings).output.trim().split('\n').length, times.size)
  t.equal(runPublish(['verify'], settings).status, 0)
})
