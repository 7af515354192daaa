/** GDAL's own programs for the tests (Debian's gdal-bin). Without them they are skipped, loudly, but never in CI. */
import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import type { Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { openRevision } from '../../src/open-revision.ts'
import { SETTINGS, serving } from '../world.ts'

/** Why the tests with GDAL cannot run here; false if they can. */
export const noGdal: string | false =
  spawnSync('ogrinfo', ['--version']).status === 0 || process.env.CI === 'true'
    ? false
    : 'NO TESTS WITH GDAL: there is no ogrinfo; install gdal-bin'

/** Does not wait in place: it is this process that answers the requests. */
const run = promisify(execFile)

/** What a program of GDAL prints; its warnings are errors here. */
export async function gdal(program: 'ogrinfo' | 'ogr2ogr', ...words: readonly string[]): Promise<string> {
  const { stdout, stderr } = await run(program, words, { maxBuffer: 2 ** 28 })
  if (stderr !== '') throw new Error(stderr)
  return stdout
}

export interface Listening {
  /** The name under which GDAL opens the service. */
  readonly source: string
  /** The paths that were asked for since the last call, without what comes before `/ogc`. */
  asked(): string[]
}

/** The service over a database file, as GDAL reaches it. */
export async function listen(t: Test, path: string): Promise<Listening> {
  const revision = openRevision(path)
  let origin = ''
  const app = await buildApp({
    ...SETTINGS,
    serve: serving({ revision }),
    budget: 10_000,
    baseUrl: () => origin,
  })
  t.teardown(async () => {
    await app.close()
    revision.close()
  })
  origin = await app.listen({ host: '127.0.0.1', port: 0 })
  let asked: string[] = []
  app.server.on('request', ({ url }) => asked.push(decodeURIComponent(String(url))))
  return {
    source: `OAPIF:${origin}/ogc`,
    asked() {
      const paths = asked
      asked = []
      return paths
    },
  }
}
