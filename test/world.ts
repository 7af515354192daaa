/** A world of its own for a test: the real brochure, published into a folder of the test, and the app over it. */
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { publishEditions } from '../seed/publish.ts'
import { readSource } from '../seed/source.ts'
import { buildApp } from '../src/app.ts'
import { DEFAULT_PUBLISHER, type Tiles } from '../src/descriptions/publisher.ts'
import { answerStore } from '../src/http/answer-store.ts'
import { PATIENCE } from '../src/http/connections.ts'
import { downloads } from '../src/http/downloads.ts'
import { keepIn } from '../src/kept/kept.ts'
import { openRevision } from '../src/open-revision.ts'
import type { Revision } from '../src/queries/revision.ts'
import type { Served } from '../src/serving.ts'

export const BASE_URL = 'http://127.0.0.1:3000'
/** The headers in which two answers differ that are the same: when each was sent, and how long it took. */
export const SENT = { date: '', 'server-timing': '' }

/** What the service is told in a test that says nothing else. */
export const SETTINGS = {
  budget: 1000,
  baseUrl: () => BASE_URL,
  configuredUrl: null,
  version: '0.0.0',
  // Nothing is asked of any other site.
  publisher: { ...DEFAULT_PUBLISHER, tiles: null },
  maxAge: 60,
  connections: 1000,
  patience: PATIENCE,
  pace: 0,
  proxies: null,
  downloads: downloads(100),
  origins: { kept: 0, made: 0, known: 0 },
  isOverloaded: () => false,
  isLeaving: () => false,
  logLevel: 'silent',
}

/** When the 2023 edition was published: what is made of it here is what a first start makes. */
export const PUBLISHED = new Date('2026-11-24')
export const EDITION_2023 = new URL('../seed/2023/', import.meta.url).pathname

/** Keeps no answer: each is made for its reader. */
export const UNKEPT = keepIn(null, 1, () => undefined)

/** The files of the 2023 edition, published once for all tests of a file. */
let published2023: Folder | undefined

/** Files by their names, as `t.testdir` takes them. */
interface Folder {
  readonly [name: string]: Buffer | Folder
}

/** Publishes the 2023 edition; gives the path of the database. */
export function publish2023(t: Test): string {
  const folder = t.testdir(published2023)
  const path = join(folder, 'data.sqlite')
  if (published2023 !== undefined) return path
  const published = publishEditions(path, [readSource(EDITION_2023)], PUBLISHED)
  if (!published.ok) throw new Error(JSON.stringify(published.errors, null, 2))
  published2023 = filesIn(folder)
  return path
}

function filesIn(folder: string): Folder {
  const entries = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name)
    return [entry.name, entry.isDirectory() ? filesIn(path) : readFileSync(path)]
  })
  return Object.fromEntries(entries)
}

/** Serves one revision, whatever is named, and keeps no answer unless told to. */
export function serving(served: Partial<Served> & Pick<Served, 'revision'>): () => Served {
  const whole = { threads: null, kept: UNKEPT, store: answerStore(0), ...served }
  return () => whole
}

export interface World {
  readonly app: FastifyInstance
  readonly revision: Revision
  /** The parsed JSON of a GET that must answer 200. */
  get(url: string): Promise<Body>
}

/** The envelope of an answer, as loosely typed as a client without the contract sees it. */
export interface Body {
  readonly data: Readonly<Record<string, unknown>> & readonly Readonly<Record<string, unknown>>[]
  readonly meta: Readonly<Record<string, unknown>>
  readonly links: Readonly<Record<string, string>>
}

export function makeWorld(
  t: Test,
  configuredUrl: string | null = null,
  tiles: Tiles | null = null,
): Promise<World> {
  return makeWorldOver(t, publish2023(t), configuredUrl, tiles)
}

/** The app over a database that a test made for itself. */
export async function makeWorldOver(
  t: Test,
  path: string,
  configuredUrl: string | null = null,
  tiles: Tiles | null = null,
): Promise<World> {
  const revision = openRevision(path)
  const kept = keepIn(tmpdir(), 2 ** 30, t.fail)
  const app = await buildApp({
    ...SETTINGS,
    serve: serving({ revision, kept, store: answerStore(1_000_000) }),
    baseUrl: () => configuredUrl ?? BASE_URL,
    publisher: { ...SETTINGS.publisher, tiles },
    configuredUrl,
  })
  t.teardown(async () => {
    await app.close()
    kept.close()
    revision.close()
  })
  return {
    app,
    revision,
    async get(url) {
      const answer = await app.inject(url)
      t.equal(answer.statusCode, 200, url)
      return answer.json<Body>()
    },
  }
}
