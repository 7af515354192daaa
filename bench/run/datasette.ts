/**
 * Datasette (https://datasette.io), where it is installed: what publishes a SQLite file without a line of code. It
 * is set up as its documentation recommends for speed, and each choice is the one that it answers fastest with.
 */
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { datasetteDatabase } from './datasette-database.ts'
import type { Peer } from './peers.ts'
import { startServer } from './server.ts'
import { reword, type Word, type Wording } from './wording.ts'

/** https://docs.datasette.io/en/stable/settings.html */
const SETTINGS = {
  // Nothing is to be stopped: a limit would leave facets out, which is no answer.
  sql_time_limit_ms: '60000',
  facet_time_limit_ms: '60000',
  suggest_facets: 'off',
  default_cache_ttl: '0',
  // On one processor, it answers half as much again with one thread as with the three that it has by itself.
  num_sql_threads: '1',
  // Room for the whole database: without it, facets take half as long again.
  cache_size_kb: '200000',
}

/**
 * `_search` finds without ranking, so ranked search is a query with a name, as its documentation has it for SQL of
 * one's own: by the weights of ours, in the quickest of the forms that were tried. It is not counted, as ours is.
 */
const RANKED_SEARCH = `
  select laureates.* from laureates join (
    select rowid, bm25(laureates_fts, 10.0, 1.0, 1.0) as distance from laureates_fts
    where laureates_fts match :search order by distance limit :size
  ) as found on laureates.rowid = found.rowid order by found.distance`

const METADATA = { databases: { laureates: { queries: { ranked: { sql: RANKED_SEARCH } } } } }

const record = (id: string) => `/laureates/laureates/${id}.json?_shape=objects`

/** https://docs.datasette.io/en/stable/json_api.html */
const TABLE: Wording = {
  record,
  list: '/laureates/laureates.json?_shape=objects&',
  words: new Map<string, Word>([
    ['limit', '_size'],
    ['after', '_next'],
    ['department_code', 'department_code__exact'],
    ['founded_year__gte', 'founded_year__gte'],
    ['founded_year__lte', 'founded_year__lte'],
    ['sort', (value) => (value.startsWith('-') ? `_sort_desc=${value.slice(1)}` : `_sort=${value}`)],
    ['facets', (value) => value.replaceAll(/^|,/g, '&_facet=').slice(1)],
  ]),
}

/** A word also finds those that begin with it, as it does with ours. */
const RANKED: Wording = {
  record,
  list: '/laureates/ranked.json?_shape=objects&',
  words: new Map<string, Word>([
    ['q', (value) => `search=${encodeURIComponent(value)}*`],
    ['limit', 'size'],
  ]),
}

export const DATASETTE: Peer = {
  name: 'Datasette',
  needs: 'datasette',
  start({ database, folder }) {
    const file = datasetteDatabase(database, folder)
    const metadata = join(dirname(file), 'metadata.json')
    writeFileSync(metadata, JSON.stringify(METADATA))
    const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['--setting', name, value])
    const words = ['datasette', 'serve', '--immutable', file, '--metadata', metadata, ...settings]
    const command = (port: number) => [...words, '--host', '127.0.0.1', '--port', String(port)]
    return startServer({ name: 'Datasette', path: '/-/versions.json', isBound: true, command })
  },
  pathOf: (path) => reword(path, TABLE) ?? reword(path, RANKED),
  exportPath: null,
  hasFirstReads: true,
}
