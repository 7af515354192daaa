import { once } from 'node:events'
import { copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { Agent, get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { type RunningService, runPublish, runService, startService } from '../program.ts'
import { type Body, EDITION_2023 } from '../world.ts'

/** The processes that said that they answer, in this order. */
const answeringIn = ({ output }: RunningService) =>
  [...output().matchAll(/^Process (\d+) answers\.$/gm)].map(([, pid]) => Number(pid))

/** Waits until the output of the service holds as many of these. */
async function printed(t: Test, { output }: RunningService, pattern: RegExp, count: number): Promise<void> {
  const found = () => [...output().matchAll(pattern)].length
  for (const end = Date.now() + 20_000; found() < count && Date.now() < end; ) await setTimeout(50)
  t.equal(found(), count, `${pattern} in ${output()}`)
}

/** Asks over a connection of its own, which goes to the next process. */
async function ask(url: string): Promise<Body> {
  const answer = await fetch(url, { headers: { connection: 'close' } })
  return (await answer.json()) as Body
}

/** Asks over the one connection of an agent, and says over which that was. */
async function askOver(agent: Agent, url: string) {
  const [answer] = (await once(get(url, { agent }), 'response')) as [IncomingMessage]
  const { socket } = answer
  await once(answer.resume(), 'end')
  return socket
}

async function startTwo(t: Test) {
  const DATABASE_PATH = join(t.testdir({ '2024': {} }), 'data.sqlite')
  const service = await startService(t, { DATABASE_PATH, WORKERS: '2' })
  await printed(t, service, /answers\.$/gm, 2)
  return { service, DATABASE_PATH, laureates: `${service.url}/v1/laureates` }
}

t.test('of two processes, one can end, and the other goes on', async (t) => {
  const { service, laureates } = await startTwo(t)
  t.equal([...service.output().matchAll(/^Listening on /gm)].length, 1, 'one speaks for all')
  const agents = [0, 1].map(() => new Agent({ keepAlive: true, maxSockets: 1 }))
  t.teardown(() => agents.map((agent) => agent.destroy()))
  const before = await Promise.all(agents.map((agent) => askOver(agent, laureates)))
  process.kill(Number(answeringIn(service)[0]), 'SIGKILL')
  await printed(t, service, /^Process \d+ ended \(SIGKILL\): another takes its place\.$/gm, 1)
  for (let time = 0; time < 20; time += 1) t.equal((await ask(laureates)).meta.total, 13)
  t.strictSame(before.map(({ destroyed }) => destroyed).sort(), [false, true])
  const after = await Promise.all(agents.map((agent) => askOver(agent, laureates)))
  t.equal(after.filter((socket) => before.includes(socket)).length, 1, 'a connection to the other one stays')
  await printed(t, service, /answers\.$/gm, 3)
  service.process.kill('SIGINT')
  t.strictSame(await once(service.process, 'exit'), [0, null], 'they end in order')
})

t.test('a walk stays within one revision, whichever process answers', async (t) => {
  const { service, laureates, DATABASE_PATH } = await startTwo(t)
  const walk = async (first: string | null) => {
    const totals: unknown[] = []
    for (let url = first; url !== null; ) {
      const { meta, links } = await ask(url)
      totals.push(meta.total)
      url = links.next ?? null
    }
    return totals
  }
  const begun = await ask(`${laureates}?limit=4`)
  const brochure = join(DATABASE_PATH, '..', '2024', 'brochure.txt')
  const text = readFileSync(join(EDITION_2023, 'brochure.txt'), 'utf8')
  writeFileSync(brochure, text.replace(/^2023$/m, '2024'))
  t.equal(runPublish([brochure], { DATABASE_PATH }).status, 0)
  for (const end = Date.now() + 5000; Date.now() < end; ) {
    const totals = await walk(`${laureates}?limit=4`)
    t.ok(['13,13,13,13', '26,26,26,26,26,26,26'].includes(String(totals)), String(totals))
    if (totals[0] === 26) break
  }
  await printed(t, service, /^Process \d+: Now serving revision/gm, 2)
  t.strictSame(await walk(String(begun.links.next)), [13, 13, 13], 'what was begun ends as it began')
})

t.test('a process that cannot start again is tried again', async (t) => {
  const { service, laureates, DATABASE_PATH } = await startTwo(t)
  copyFileSync(DATABASE_PATH, `${DATABASE_PATH}.good`)
  writeFileSync(`${DATABASE_PATH}.bad`, 'this is no database')
  renameSync(`${DATABASE_PATH}.bad`, DATABASE_PATH)
  process.kill(Number(answeringIn(service)[0]), 'SIGKILL')
  await printed(t, service, /^Process \d+ ended \(status 1\)/gm, 1)
  t.equal((await ask(laureates)).meta.total, 13)
  renameSync(`${DATABASE_PATH}.good`, DATABASE_PATH)
  await printed(t, service, /answers\.$/gm, 3)
  service.process.kill('SIGTERM')
  t.strictSame(await once(service.process, 'exit'), [0, null])
})

t.test('what keeps one process from starting is said once', (t) => {
  const DATABASE_PATH = join(t.testdir({ 'data.sqlite': 'this is no database' }), 'data.sqlite')
  const { status, errors } = runService({ DATABASE_PATH, WORKERS: '3' })
  t.equal(status, 1)
  t.match(errors, /^The database .* cannot be served\. .+\n$/)
  t.end()
})
