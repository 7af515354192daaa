/** What is measured of a process, in the words of Prometheus; loaded only where somebody asks for it. */
import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, type Registry } from 'prom-client'
import type { Origins } from '../http/answering.ts'

/** What is looked at whenever the measures are read. */
export interface Sources {
  readonly revision: () => { readonly id: string; readonly publishedAt: Date }
  readonly origins: Origins
  /** How many long answers are being sent. */
  readonly downloads: () => number
  readonly isOverloaded: () => boolean
}

/** From a kept answer to what `QUERY_BUDGET` allows, and the exports beyond, in seconds. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60]

/** Measures an app from now on, before it listens; memory, processor, and the delay of the event loop with it. */
export function measure(app: FastifyInstance, registry: Registry, sources: Sources): void {
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const durations = new Histogram({
    name: 'progress_ess_request_duration_seconds',
    help: 'From a request to the end of its answer, by route and class of status; what is kept and sent again is only counted.',
    labelNames: ['route', 'status'],
    buckets: BUCKETS,
    registers,
  })
  app.addHook('onResponse', ({ routeOptions: { url } }, { statusCode, elapsedTime }, done) => {
    // Whatever is asked, there are as many series as routes.
    durations.observe(
      { route: url ?? 'none', status: `${Math.floor(statusCode / 100)}xx` },
      elapsedTime / 1000,
    )
    done()
  })
  new Counter({
    name: 'progress_ess_answers_total',
    help: 'Answers by where they came from: kept in memory, made, or known to the client (304).',
    labelNames: ['from'],
    registers,
    collect() {
      this.reset()
      for (const [from, count] of Object.entries(sources.origins)) this.inc({ from }, count)
    },
  })
  gauge('downloads', 'Long answers that are being sent.', sources.downloads)
  gauge('overloaded', 'Processes that refuse what would have to be made.', () =>
    Number(sources.isOverloaded()),
  )
  new Gauge({
    name: 'progress_ess_revision_info',
    help: 'Processes by the revision that they serve.',
    labelNames: ['revision'],
    registers,
    collect() {
      this.reset()
      this.set({ revision: sources.revision().id }, 1)
    },
  })
  new Gauge({
    name: 'progress_ess_published_timestamp_seconds',
    help: 'When the revision was published that is served.',
    aggregator: 'min',
    registers,
    collect() {
      this.set(sources.revision().publishedAt.getTime() / 1000)
    },
  })

  function gauge(name: string, help: string, read: () => number): void {
    new Gauge({
      name: `progress_ess_${name}`,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  }
}
