/** The service that is rehearsed with, asked as harvesters ask: no redirect is followed, nothing is waited for long. */

export interface Reply {
  readonly url: string
  readonly status: number
  readonly headers: Headers
  readonly body: Uint8Array
  /** The body, as UTF-8. */
  readonly text: string
}

export interface Asking {
  readonly method?: 'HEAD' | 'OPTIONS'
  readonly headers?: Readonly<Record<string, string>>
}

export interface Target {
  /** The public address of the service, without a final slash. */
  readonly base: string
  /** @param address a path of the service, or a URL */
  ask(address: string, asking?: Asking): Promise<Reply>
}

/** How long an answer may take, in milliseconds: hydra, which looks after the files of data.gouv.fr, waits no longer. */
const PATIENCE = 5000

export function openTarget(base: string): Target {
  return rememberingTarget(base, async (url, asking) => {
    const answer = await fetch(url, {
      ...asking,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    })
    const body = new Uint8Array(await answer.arrayBuffer())
    return replyOf(url, answer.status, answer.headers, body)
  })
}

export function replyOf(url: string, status: number, headers: Headers, body: Uint8Array): Reply {
  return { url, status, headers, body, text: new TextDecoder().decode(body) }
}

/** Asks every question once, however many rules there are about its answer. */
export function rememberingTarget(
  base: string,
  send: (url: string, asking: Asking) => Promise<Reply>,
): Target {
  const known = new Map<string, Promise<Reply>>()
  return {
    base,
    ask(address, asking = {}) {
      const url = new URL(address, `${base}/`).href
      const key = JSON.stringify([url, asking])
      const reply = known.get(key) ?? send(url, asking)
      known.set(key, reply)
      return reply
    },
  }
}
