import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { freePort } from '../../deploy/nginx.ts'
import { runService, startService } from '../../program.ts'
import { publish2023 } from '../../world.ts'

/** Starts the service with its metrics, and asks it for some things. */
async function startMeasured(t: Test, WORKERS: string) {
  const METRICS_PORT = String(await freePort())
  const service = await startService(t, { DATABASE_PATH: publish2023(t), WORKERS, METRICS_PORT })
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    // A connection of its own, which goes to the next process.
    const answer = await fetch(service.url + path, { headers: { connection: 'close', ...headers } })
    await answer.arrayBuffer()
    return answer
  }
  const metrics = `http://127.0.0.1:${METRICS_PORT}/metrics`
  return { service, ask, metrics, read: async () => (await fetch(metrics)).text() }
}

/** The value of a series; 0 if there is none. */
function seriesIn(text: string, series: string): number {
  const line = text.split('\n').find((line) => line.startsWith(`${series} `))
  return Number(line?.slice(series.length) ?? 0)
}

const COUNT = 'progress_ess_request_duration_seconds_count'

for (const WORKERS of ['1', '2']) {
  t.test(`what was asked is measured by route, in all processes: WORKERS=${WORKERS}`, async (t) => {
    const { service, ask, metrics, read } = await startMeasured(t, WORKERS)
    while (WORKERS === '2' && service.output().split('answers.').length < 3) await wait(50)
    const { etag } = Object.fromEntries((await ask('/v1/laureates')).headers)
    for (let time = 0; time < 9; time += 1) await ask('/v1/laureates')
    await ask('/v1/laureates?q=jardin', { 'if-none-match': String(etag) })
    for (const city of ['Nanterre', 'Antony']) await ask(`/v1/laureates/2023-${city}`)
    await ask('/wp-login.php')
    for (const path of ['/v1/laureates', '/v1/laureates', '/v1/laureates'])
      await ask(path, { 'if-none-match': String(etag) })
    const text = await read()
    // What is sent again in front of the routes is only counted.
    t.ok(seriesIn(text, `${COUNT}{route="/v1/laureates",status="2xx"}`) >= 3)
    t.ok(seriesIn(text, `${COUNT}{route="/v1/laureates",status="3xx"}`) >= 1)
    t.equal(seriesIn(text, `${COUNT}{route="/v1/laureates/:id",status="4xx"}`), 2)
    t.equal(seriesIn(text, `${COUNT}{route="none",status="4xx"}`), 1)
    const kept = seriesIn(text, 'progress_ess_answers_total{from="kept"}')
    const made = seriesIn(text, 'progress_ess_answers_total{from="made"}')
    t.ok(
      kept >= 1 &&
        made >= 2 &&
        kept + made + seriesIn(text, 'progress_ess_answers_total{from="known"}') === 14,
    )
    t.equal(seriesIn(text, 'progress_ess_downloads'), 0)
    t.equal(seriesIn(text, 'progress_ess_overloaded'), 0)
    t.equal(seriesIn(text, 'progress_ess_published_timestamp_seconds'), Date.parse('2026-11-24') / 1000)
    t.match(text, new RegExp(`^progress_ess_revision_info\\{revision="[0-9a-f]{16}"\\} ${WORKERS}$`, 'm'))
    for (const name of ['process_resident_memory_bytes', 'nodejs_eventloop_lag_p99_seconds'])
      t.ok(seriesIn(text, name) > 0, name)
    t.equal((await fetch(`${metrics}/else`)).status, 404)
    t.equal((await fetch(metrics, { method: 'POST' })).status, 404)
    t.equal((await ask('/metrics')).status, 404, 'not where everybody may ask')
    service.process.kill('SIGTERM')
    t.strictSame(await once(service.process, 'exit'), [0, null])
  })
}

t.test('a port that is taken is said at once', async (t) => {
  const { service, metrics } = await startMeasured(t, '1')
  const METRICS_PORT = new URL(metrics).port
  t.ok(service.url)
  for (const WORKERS of ['1', '2']) {
    const { status, errors } = runService({ DATABASE_PATH: publish2023(t), PORT: '0', METRICS_PORT, WORKERS })
    t.equal(status, 1)
    t.match(errors, /EADDRINUSE/)
  }
})
