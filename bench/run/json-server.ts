/**
 * json-server 0.17 (https://github.com/typicode/json-server/tree/v0), where it is installed: what serves a JSON file
 * without a line of code, and holds it in memory. It has no facets and no last page, and what it finds is not ranked.
 */
import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { openReadOnly } from '../../db/connection.ts'
import { madeOf } from './made-of.ts'
import type { Peer } from './peers.ts'
import { publicColumns } from './plain-table.ts'
import { startServer } from './server.ts'
import { reword, type Word, type Wording } from './wording.ts'

const WORDING: Wording = {
  record: (id) => `/laureates/${id}`,
  list: '/laureates?',
  words: new Map<string, Word>([
    ['limit', '_limit'],
    ['q', 'q'],
    ['department_code', 'department_code'],
    ['founded_year__gte', 'founded_year_gte'],
    ['founded_year__lte', 'founded_year_lte'],
    ['sort', (value) => `_sort=${value.replace('-', '')}&_order=${value.startsWith('-') ? 'desc' : 'asc'}`],
  ]),
}

export const JSON_SERVER: Peer = {
  name: 'json-server',
  needs: 'json-server',
  start({ database, folder }) {
    const file = madeOf(database, join(folder, `json-server-${basename(database, '.sqlite')}.json`), (path) =>
      writeFileSync(path, laureatesAsJson(database)),
    )
    const words = ['json-server', '--quiet', '--read-only', '--no-gzip', '--host', '127.0.0.1', file]
    const command = (port: number) => [...words, '--port', String(port)]
    return startServer({ name: 'json-server', path: '/laureates?_limit=1', isBound: true, command })
  },
  pathOf: (path) => reword(path, WORDING),
  exportPath: null,
  // Of what it searches, 200 addresses would take minutes.
  hasFirstReads: false,
}

/** The public fields of all laureates, as the service gives them. */
function laureatesAsJson(database: string): string {
  const connection = openReadOnly(database)
  try {
    const members = publicColumns(connection, 'main').map(([name]) => `'${name}', ${name}`)
    const records = connection.rows(
      `select json_object(${members.join(', ')}) from laureates order by id`,
      [],
    )
    return `{"laureates":[${records.join(',')}]}`
  } finally {
    connection.close()
  }
}
