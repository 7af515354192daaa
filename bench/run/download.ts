/**
 * Entry point of the client that reads the long answer at URL to its end, piece by piece, keeps nothing of it, and
 * prints what it came to. It is a process of its own, so that its work falls on no other client.
 */
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'

/** What a download came to. */
export interface Download {
  readonly status: number
  /** From the request until the first bytes are here, in milliseconds. */
  readonly firstBytes: number
  /** From the request until all is here, in milliseconds. */
  readonly duration: number
  readonly bytes: number
}

/** A download that takes longer is an error, in milliseconds. */
const PATIENCE = 120_000

const [url] = process.argv.slice(2)
if (url === undefined) throw new Error('Usage: node bench/run/download.ts URL')
console.log(JSON.stringify(await download(url)))

async function download(url: string): Promise<Download> {
  const start = performance.now()
  const request = get(url, { agent: false, signal: AbortSignal.timeout(PATIENCE) })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  let bytes = 0
  let firstBytes: number | null = null
  for await (const piece of response) {
    firstBytes ??= performance.now() - start
    bytes += piece.length
  }
  const duration = performance.now() - start
  // A response that was received has a status.
  return { status: response.statusCode as number, firstBytes: firstBytes ?? duration, duration, bytes }
}
