/** Answers of one revision, kept to be sent again without being made. */
import { hash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { LRUCache } from 'lru-cache'

/** An answer that is sent as it is. */
export interface WholeAnswer {
  readonly type: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
}

export interface AnswerStore {
  /** The answer to a request, if it is kept. */
  find(key: string): WholeAnswer | undefined
  /** Offers an answer, which is kept if it was asked for before: what is asked only once displaces nothing. */
  offer(key: string, answer: WholeAnswer): void
}

/** How many requests are remembered that were made once. */
const MOST_SEEN = 10_000

/** What an answer takes beside its body and its key, in bytes, about: its headers. */
const HEADERS = 2000

/** @param most how many bytes the answers may take; 0 keeps none */
export function answerStore(most: number): AnswerStore {
  if (most === 0) return { find: () => undefined, offer: () => undefined }
  const answers = new LRUCache<string, WholeAnswer>({
    maxSize: most,
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length + HEADERS,
  })
  const seen = new LRUCache<string, true>({ max: MOST_SEEN })
  return {
    find: (key) => answers.get(key),
    offer(key, answer) {
      const digest = hash('sha256', key, 'base64')
      if (seen.has(digest)) answers.set(key, answer)
      else seen.set(digest, true)
    },
  }
}

/** Requests that say more than this are not worth remembering, in characters. */
const LONGEST_KEY = 2048

/** All that an answer depends on but the revision, as it was sent; null for what is too long. */
export function keyOf(url: string, headers: IncomingHttpHeaders): string | null {
  const { accept = '', 'accept-language': language = '', 'accept-encoding': coding = '' } = headers
  const key = `${url}\n${accept}\n${language}\n${coding}`
  return key.length > LONGEST_KEY ? null : key
}
