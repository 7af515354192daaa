/** What `deploy/` promises: two replicas behind nginx, as one service that the end of a replica does not end. */
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { type RunningService, runPublish, startService } from '../program.ts'
import { type Body, EDITION_2023, publish2023 } from '../world.ts'
import { freePort, noNginx, startNginx } from './nginx.ts'

/** Two replicas of one database behind nginx. */
async function startReplicas(t: Test, CACHE_MAX_AGE: string) {
  const DATABASE_PATH = publish2023(t)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const start = async () => {
    const PORT = String(await freePort())
    const settings = { DATABASE_PATH, PORT, BASE_URL: url, CACHE_MAX_AGE, LOG_LEVEL: 'info' }
    return { service: await startService(t, settings), origin: new URL(`http://127.0.0.1:${PORT}`) }
  }
  const [one, two] = [await start(), await start()]
  await startNginx(t, join(DATABASE_PATH, '..', 'nginx'), port, one.origin, two.origin)
  return { url, one, two, DATABASE_PATH }
}

async function ask(url: string, headers: Record<string, string> = {}) {
  const answer = await fetch(url, { headers })
  const from = String(answer.headers.get('cache-status')).replace('nginx; ', '')
  return { status: answer.status, from, headers: answer.headers, text: await answer.text() }
}

/** How many answers of a status a service logged. */
const logged = ({ output }: RunningService, status: number) =>
  output().split(`"statusCode":${status}`).length - 1

const PATHS = [
  '/v1/laureates',
  '/v1/laureates?q=jardin',
  '/v1/laureates?limit=5&sort=-city',
  '/v1/actions?fields=id,title',
  '/v1/laureates/2023-assol',
  '/v1/laureates.csv',
  '/v1/contacts.xlsx',
  '/ogc/collections/laureates/items',
  '/catalog.ttl',
  '/openapi.json',
]
const CLIENTS = [
  {},
  { accept: 'text/csv, */*;q=0.1' },
  { 'accept-language': 'en' },
  { 'accept-encoding': 'br' },
]

t.test('nearly all is answered by the cache, as the service would', { skip: noNginx }, async (t) => {
  const { url, one } = await startReplicas(t, '60')
  let hits = 0
  let asked = 0
  for (let time = 0; time < 10; time += 1) {
    for (const path of PATHS) {
      for (const headers of CLIENTS) {
        const cached = await ask(url + path, headers)
        asked += 1
        if (cached.from === 'hit') hits += 1
        if (time > 0) {
          t.equal(cached.from, 'hit', path)
          continue
        }
        const made = await ask(`${one.origin.origin}${path}`, headers)
        t.strictSame([cached.status, cached.text], [made.status, made.text], path)
        for (const name of ['content-type', 'etag', 'vary', 'link', 'cache-control'])
          t.equal(cached.headers.get(name), made.headers.get(name), `${path} ${name}`)
      }
    }
  }
  t.comment(`${hits} of ${asked} answers came from the cache`)
  t.ok(hits >= 0.9 * asked)
  const { etag } = Object.fromEntries((await ask(`${url}/v1/laureates`)).headers)
  const known = await ask(`${url}/v1/laureates`, { 'if-none-match': String(etag) })
  t.strictSame([known.status, known.from, known.text], [304, 'hit', ''])
  const part = await ask(`${url}/v1/database.sqlite`, { range: 'bytes=0-5' })
  t.strictSame([part.status, part.from, part.text], [206, 'fwd=bypass', 'SQLite'])
  t.equal((await ask(`${url}/v1/laureates?${'x'.repeat(9000)}`)).status, 414)
  const cities = Array.from({ length: 70 }, (_, index) => `city=${'x'.repeat(100)}${index}`)
  t.equal(
    (await ask(`${url}/v1/laureates?${cities.join('&')}`)).status,
    200,
    'there is room for long headers',
  )
})

t.test(
  'what became too old is asked for again, and a walk never mixes two revisions',
  { skip: noNginx },
  async (t) => {
    const { url, one, two, DATABASE_PATH } = await startReplicas(t, '1')
    const first = `${url}/v1/laureates?limit=4`
    const page = async (url: string) => {
      const { text, from } = await ask(url)
      return { from, ...(JSON.parse(text) as Body) }
    }
    const walk = async (first: string | null) => {
      const totals: unknown[] = []
      for (let at = first; at !== null; ) {
        const { meta, links } = await page(at)
        totals.push(meta.total)
        at = links.next ?? null
      }
      return totals
    }
    const begun = await page(first)
    // It counts in whole seconds.
    await setTimeout(2100)
    t.equal((await page(first)).from, 'hit; ttl=0', 'nobody waits for the cache to ask')
    const confirmed = () => logged(one.service, 304) + logged(two.service, 304)
    for (let wait = 0; confirmed() === 0 && wait < 40; wait += 1) await setTimeout(50)
    t.equal(confirmed(), 1, 'it asked whether its answer still holds')

    const brochure = join(DATABASE_PATH, '..', 'brochure.txt')
    const text = readFileSync(join(EDITION_2023, 'brochure.txt'), 'utf8')
    writeFileSync(brochure, text.replace(/^2023$/m, '2024'))
    t.equal(runPublish([brochure], { DATABASE_PATH }).status, 0)
    let last: unknown = 13
    for (const end = Date.now() + 10_000; last === 13 && Date.now() < end; await setTimeout(100)) {
      const totals = await walk(first)
      t.ok(['13,13,13,13', '26,26,26,26,26,26,26'].includes(String(totals)), String(totals))
      last = totals.at(-1)
    }
    t.equal(last, 26, 'the new edition came through')
    t.strictSame(await walk(String(begun.links.next)), [13, 13, 13], 'what was begun ends as it began')
  },
)

t.test('a replica can be killed under load: no request fails', { skip: noNginx }, async (t) => {
  const { url, one, two } = await startReplicas(t, '1')
  const statuses = new Map<number, number>()
  let number = 0
  let isOver = false
  async function load(): Promise<void> {
    while (!isOver) {
      number += 1
      // Every other one is new to the cache.
      const path = number % 2 === 0 ? '/v1/laureates/2023-assol' : `/v1/laureates?q=mot${number}`
      const { status } = await ask(url + path)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
  }
  const clients = Array.from({ length: 8 }, load)
  await setTimeout(1500)
  one.service.process.kill('SIGKILL')
  await setTimeout(1500)
  isOver = true
  await Promise.all(clients)
  t.comment(`answers by status: ${JSON.stringify([...statuses])}`)
  t.strictSame([...statuses.keys()], [200])
  t.equal(logged(two.service, 500), 0)

  two.service.process.kill('SIGTERM')
  await once(two.service.process, 'exit')
  await setTimeout(2100)
  const kept = await ask(`${url}/v1/laureates/2023-assol`)
  t.equal(kept.status, 200, 'what is known outlives the service')
  const unknown = await ask(`${url}/v1/laureates/2023-ecolau`)
  t.equal(unknown.status, 503)
  t.strictSame(
    ['content-type', 'retry-after', 'cache-control', 'access-control-allow-origin'].map((name) =>
      unknown.headers.get(name),
    ),
    ['application/problem+json', '5', 'no-store', '*'],
  )
  t.match(JSON.parse(unknown.text), { status: 503, detail: 'No replica can be reached.' })
})
