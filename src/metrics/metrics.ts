/** Who measures and who tells: a process that is alone does both; of several, each measures, and the first tells. */
import cluster from 'node:cluster'
import type { Server } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { AggregatorRegistry, register } from 'prom-client'
import { listenForMetrics } from './listen.ts'
import { measure, type Sources } from './measure.ts'

/** Measures an app before it listens, and tells at a port unless another process does. */
export async function startMetrics(app: FastifyInstance, sources: Sources, host: string, port: number) {
  measure(app, register, sources)
  // It then answers the process that started it.
  if (cluster.isWorker) new AggregatorRegistry()
  else await listenForMetrics(host, port, register.contentType, () => register.metrics())
}

/** Tells at a port what all processes have measured that this one started. */
export function gatherMetrics(host: string, port: number): Promise<Server> {
  const all = new AggregatorRegistry()
  return listenForMetrics(host, port, all.contentType, () => all.clusterMetrics())
}
