/** Several processes behind one port: all cores answer, and the end of one of them takes nothing else with it. */
import cluster, { type Worker } from 'node:cluster'

/** How long after one that could not even listen the next one is tried, in milliseconds. */
const PAUSE = 1000

/**
 * Starts as many processes of this program, which share the port that they listen on, and starts another one for
 * each that ends. On SIGINT or SIGTERM they end in order, and so does this process. If the first one cannot start,
 * this process ends with status 1.
 * @param report called with a sentence for whoever runs the service
 */
export function superviseWorkers(count: number, report: (message: string) => void): void {
  /** Whether each process got as far as listening. */
  const workers = new Map<Worker, boolean>()
  let hasStarted = false
  let isEnding = false

  function start(): void {
    if (!isEnding) workers.set(cluster.fork(), false)
  }

  cluster.on('listening', (worker) => {
    workers.set(worker, true)
    report(`Process ${worker.process.pid} answers.`)
    if (hasStarted) return
    // What keeps the first one from starting would keep all of them: it is said once.
    hasStarted = true
    for (let number = 1; number < count; number += 1) start()
  })
  cluster.on('exit', (worker, status, signal) => {
    const hasListened = workers.get(worker)
    workers.delete(worker)
    if (!hasStarted) process.exitCode = 1
    if (!hasStarted || isEnding) return
    report(`Process ${worker.process.pid} ended (${signal ?? `status ${status}`}): another takes its place.`)
    setTimeout(start, hasListened ? 0 : PAUSE)
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      isEnding = true
      for (const worker of workers.keys()) worker.process.kill(signal)
    })
  }
  start()
}
