/** Asking the OGC door of a world, as a GIS client does. */
import type { Test } from 'tap'
import { BASE_URL, makeWorld } from '../../world.ts'

export const OGC = `${BASE_URL}/ogc`

export interface Link {
  readonly href: string
  readonly rel: string
  readonly type: string
}

export interface Feature {
  readonly type: string
  readonly id: string
  readonly geometry: { readonly type: string; readonly coordinates: readonly unknown[] } | null
  readonly properties: Readonly<Record<string, unknown>>
}

/** Any of the documents, as loosely typed as a client sees it. */
export interface Document {
  readonly links: readonly Link[]
  readonly collections: readonly (Document & { readonly id: string })[]
  readonly features: readonly Feature[]
  readonly numberMatched: number
  readonly numberReturned: number
  readonly [member: string]: unknown
}

export async function openDoor(t: Test) {
  const { app, revision } = await makeWorld(t)
  const ask = (path: string, headers: Record<string, string> = {}) =>
    app.inject({ url: path.replace(BASE_URL, ''), headers })
  return {
    app,
    revision,
    ask,
    /** The JSON at an address that must answer 200. */
    async get(path: string, headers: Record<string, string> = {}): Promise<Document> {
      const answer = await ask(path, headers)
      t.equal(answer.statusCode, 200, path)
      return answer.json<Document>()
    },
    /** What is wrong with a request that must answer 400. */
    async refused(path: string) {
      const answer = await ask(path)
      t.equal(answer.statusCode, 400, path)
      t.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8')
      return answer.json<{ errors: { parameter: string; detail: string }[] }>().errors
    },
  }
}

export const linkOf = ({ links }: Pick<Document, 'links'>, rel: string, type?: string) =>
  links.find((link) => link.rel === rel && (type === undefined || link.type === type))
