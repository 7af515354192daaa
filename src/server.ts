/** Entry point: reads the configuration, makes the database if it is missing, listens, and closes in order. */
import cluster from 'node:cluster'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import packageJson from '../package.json' with { type: 'json' }
import { buildApp } from './app.ts'
import { type Config, publisherOf, readConfig } from './config.ts'
import { PATIENCE } from './http/connections.ts'
import { downloads } from './http/downloads.ts'
import { listeningUrl } from './http/links.ts'
import { leaving } from './leaving.ts'
import { watchOverload } from './overload.ts'
import { reasonOf } from './reason.ts'
import { serveFile } from './serving.ts'
import { startReport } from './start-report.ts'
import { superviseWorkers } from './workers.ts'

/** The editions that come with the program. */
const EDITIONS = fileURLToPath(new URL('../seed', import.meta.url))

try {
  const config = readConfig(process.env)
  if (cluster.isPrimary) await makeDatabase(config)
  if (cluster.isPrimary && config.WORKERS > 1) await supervise(config)
  else await start(config)
} catch (error) {
  console.error(reasonOf(error))
  process.exitCode = 1
  // Its channel to the process that started it would keep it.
  cluster.worker?.disconnect()
}

async function makeDatabase({ DATABASE_PATH, PERSONAL_DATA }: Config): Promise<void> {
  if (existsSync(DATABASE_PATH)) return
  // Only here: what it reads of all communes takes more memory than serving does.
  const { makeFirstDatabase } = await import('./first-database.ts')
  console.log(makeFirstDatabase(DATABASE_PATH, EDITIONS, PERSONAL_DATA))
}

async function supervise({ WORKERS, HOST, METRICS_PORT }: Config): Promise<void> {
  if (METRICS_PORT !== undefined) {
    const { gatherMetrics } = await import('./metrics/metrics.ts')
    await gatherMetrics(HOST, METRICS_PORT)
  }
  superviseWorkers(WORKERS, console.log)
}

async function start(config: Config): Promise<void> {
  const { HOST, PORT, DATABASE_PATH, BASE_URL, EXPORTS_PATH, LOG_LEVEL, QUERY_BUDGET, ANSWER_STORE } = config
  const { worker } = cluster
  const serving = serveFile(DATABASE_PATH, {
    budget: QUERY_BUDGET,
    folder: EXPORTS_PATH ?? tmpdir(),
    memory: ANSWER_STORE * 1_000_000,
    report: (message) => console.log(worker === undefined ? message : `Process ${process.pid}: ${message}`),
  })
  const { hasBegun, leave } = leaving()
  const sent = downloads(config.MAX_DOWNLOADS)
  const origins = { kept: 0, made: 0, known: 0 }
  const overload = watchOverload(config.OVERLOAD_DELAY)
  let listening = ''
  const app = await buildApp({
    serve: serving.serve,
    budget: QUERY_BUDGET,
    baseUrl: () => BASE_URL ?? listening,
    configuredUrl: BASE_URL ?? null,
    version: packageJson.version,
    publisher: publisherOf(config),
    maxAge: config.CACHE_MAX_AGE,
    connections: config.MAX_CONNECTIONS,
    patience: PATIENCE,
    pace: config.RATE_LIMIT,
    proxies: config.TRUST_PROXY ?? null,
    downloads: sent,
    origins,
    isOverloaded: overload.isOverloaded,
    isLeaving: hasBegun,
    logLevel: LOG_LEVEL,
  })
  if (config.METRICS_PORT !== undefined) {
    const { startMetrics } = await import('./metrics/metrics.ts')
    const revision = () => serving.serve(null).revision
    const sources = { revision, origins, downloads: sent.count, isOverloaded: overload.isOverloaded }
    await startMetrics(app, sources, HOST, config.METRICS_PORT)
  }
  app.addHook('onClose', async () => {
    overload.stop()
    await serving.close()
  })
  await app.listen({ host: HOST, port: PORT })
  // A server that listens on a port has an address with that port.
  listening = listeningUrl(HOST, (app.server.address() as AddressInfo).port)
  // Of several processes, the first one speaks for all.
  if (worker === undefined || worker.id === 1)
    console.log(startReport(serving.serve(null).revision, BASE_URL ?? listening))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // One of several processes may be told by all who tell them; else, telling it twice ends it at once.
    if (worker === undefined) process.once(signal, end)
    else process.on(signal, end)
  }

  /** Ends once what was asked is answered. */
  async function end(signal: NodeJS.Signals): Promise<void> {
    // Whoever sits in front of it does not wait for others to notice.
    const delay = signal === 'SIGINT' ? 0 : config.SHUTDOWN_DELAY
    await leave(app, delay * 1000, config.SHUTDOWN_TIMEOUT * 1000)
    worker?.disconnect()
  }
}
