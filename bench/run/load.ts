/**
 * Entry point of the load: asks for one URL over connections that stay open, and prints what it came to. It is a
 * process of its own, to be bound to a processor of its own; it looks for nothing but the ends of what it gets, so
 * that it takes less time than any server.
 */
import { connect } from 'node:net'
import { quantile } from './statistics.ts'
import { type Whole, wholeByLength, wholeInChunks } from './whole.ts'

/** What a load came to. */
export interface Load {
  readonly requests: number
  /** In milliseconds. */
  readonly duration: number
  /** Quantiles of the time from when a request is due until all of its answer is here, in milliseconds. */
  readonly p50: number
  readonly p99: number
}

const [url, seconds, connections, rate, etag] = process.argv.slice(2)
if (url === undefined) throw new Error('Usage: node bench/run/load.ts URL SECONDS CONNECTIONS RATE [ETAG]')
const { hostname, port, host, pathname, search } = new URL(url)
const condition = etag === undefined ? '' : `If-None-Match: ${etag}\r\n`
const text = `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\n${condition}\r\n`
console.log(JSON.stringify(await load(Number(seconds) * 1000, Number(connections), Number(rate))))

/**
 * @param duration in milliseconds
 * @param rate how many requests are due each second, whatever becomes of those before; 0 for as many as are answered
 */
async function load(duration: number, connections: number, rate: number): Promise<Load> {
  const whole = await howToTell()
  const times: number[] = []
  const waiting: (() => void)[] = []
  const start = performance.now()
  let asked = 0
  const converse = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), hostname, ask).on('error', reject).on('close', resolve)
      const isWhole = whole()
      let due = 0
      function ask() {
        const now = performance.now()
        due = rate === 0 ? now : start + (asked * 1000) / rate
        // Where a server falls behind, what was due and could not be asked in time is not asked any more, but for one.
        if (asked > 0 && Math.max(due, now) >= start + duration) return void socket.destroy()
        if (due > now) return void waiting.push(ask)
        asked += 1
        socket.write(text)
      }
      socket.setNoDelay().on('data', (piece) => {
        if (!isWhole(piece)) return
        times.push(performance.now() - due)
        ask()
      })
    })
  // A timer would wake up too late: who waits looks at the clock all the time.
  let isOver = false
  const look = () => {
    for (const ask of waiting.splice(0)) ask()
    if (!isOver) setImmediate(look)
  }
  look()
  await Promise.all(Array.from({ length: connections }, converse))
  isOver = true
  const took = performance.now() - start
  return { requests: times.length, duration: took, p50: quantile(times, 0.5), p99: quantile(times, 0.99) }
}

/** How to tell that an answer is whole: by the first one. */
async function howToTell(): Promise<() => Whole> {
  const socket = connect(Number(port), hostname)
  socket.write(text)
  let answer = ''
  for await (const piece of socket.setEncoding('latin1')) {
    answer += piece
    const [head = '', body] = answer.split('\r\n\r\n', 1 + 1)
    if (body === undefined) continue
    if (/^transfer-encoding: chunked/im.test(head)) return wholeInChunks
    const length = / 304 /.test(head) ? 0 : Number(/^content-length: (\d+)/im.exec(head)?.[1])
    return () => wholeByLength(length)
  }
  throw new Error(`${host} broke off.`)
}
