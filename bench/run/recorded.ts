/** An answer as it was sent, to be sent again by others. */
import { get } from 'node:http'
import { buffer } from 'node:stream/consumers'

export interface Recorded {
  readonly path: string
  /** What If-None-Match said; empty if the request was without. */
  readonly condition: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** In Base64. */
  readonly body: string
}

/** What Node says by itself. */
const OF_THE_CONNECTION = ['date', 'connection', 'keep-alive']

/** Asks a server, and records what it sends. */
export async function recordAnswer(url: string, path: string, condition = ''): Promise<Recorded> {
  const headers = condition === '' ? {} : { 'if-none-match': condition }
  const { promise, resolve, reject } = Promise.withResolvers<Recorded>()
  get(new URL(path, url), { agent: false, headers }, async (response) => {
    const sent = Object.entries(response.headers).filter(([name]) => !OF_THE_CONNECTION.includes(name))
    const body = await buffer(response)
    resolve({
      path,
      condition,
      // A response that was received has a status, and of the headers that it is made of none comes twice.
      status: response.statusCode as number,
      headers: Object.fromEntries(sent) as Record<string, string>,
      body: body.toString('base64'),
    })
  }).on('error', reject)
  return promise
}
