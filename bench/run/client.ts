/** A client that asks one thing after another, over one connection that stays open. */
import { Agent, get, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'

/** What one request came to. */
export interface Answer {
  readonly status: number
  /** From the request until the whole body is here, in milliseconds. */
  readonly duration: number
  readonly body: string
}

export interface Client {
  /** @param address a path, or a link of an earlier answer */
  get(address: string): Promise<Answer>
  close(): void
}

/** A request that takes longer is an error, in milliseconds. */
const PATIENCE = 120_000

export function openClient(origin: string): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  return {
    async get(address) {
      const start = performance.now()
      const response = await respond(new URL(address, origin), agent)
      const body = await text(response)
      // A response that was received has a status.
      return { status: response.statusCode as number, duration: performance.now() - start, body }
    },
    close: () => agent.destroy(),
  }
}

function respond(url: URL, agent: Agent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(url, { agent, signal: AbortSignal.timeout(PATIENCE) }, resolve).on('error', reject)
  })
}
