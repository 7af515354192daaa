/** The last stage: records into a database file. The same records always give the same bytes. */
import { createHash, type Hash } from 'node:crypto'
import { getTableColumns, sql } from 'drizzle-orm'
import type { Connection } from '../db/connection.ts'
import { revisionTable } from '../db/revision.ts'
import type { Resource } from '../src/resources/define.ts'
import { RESOURCES } from '../src/resources/index.ts'
import type { CheckedRecords } from './records.ts'
import type { Traced, TracedRecord } from './trace.ts'

/** An edition to load: its records, and the files that they were read from. */
export interface EditionToLoad {
  readonly records: CheckedRecords
  readonly brochure: Uint8Array
  readonly curation: Uint8Array | null
}

type StoredRow = { id: string } & Record<string, unknown>

/**
 * Writes the records of all editions, ordered by identifier, into an empty database.
 * @returns the identifier of the revision: the first 16 hexadecimal digits of the digest of every row
 */
export function load({ database, execute }: Connection, editions: readonly EditionToLoad[]): string {
  const digest = createHash('sha256')
  execute('begin')
  for (const resource of RESOURCES) {
    const rows = editions.flatMap((edition) => rowsOf(resource, edition)).sort(byId)
    insert(database, resource, rows)
    addToDigest(digest, resource, rows)
  }
  const id = digest.digest('hex').slice(0, 16)
  database.insert(revisionTable).values({ id }).run()
  execute('commit')
  return id
}

function rowsOf(resource: Resource, { records, brochure, curation }: EditionToLoad): StoredRow[] {
  const sources =
    resource.name === 'editions'
      ? { brochure: Buffer.from(brochure), curation: curation && Buffer.from(curation) }
      : {}
  return records[resource.name].map((record) => ({ ...rowOf(resource, record), ...sources }))
}

/** Splits a traced record into its values and, in a column of their own, the traces of its public fields. */
function rowOf({ fields }: Resource, record: TracedRecord<{ id: string }>): StoredRow {
  const traced = new Map<string, Traced<unknown>>(Object.entries(record))
  const values = Object.fromEntries([...traced].map(([name, { value }]) => [name, value]))
  const provenance = Object.fromEntries(Object.keys(fields).map((name) => [name, traced.get(name)?.trace]))
  return { ...values, id: record.id.value, provenance }
}

/** Orders by code units, as SQLite's BINARY collation does for these identifiers: the same on any machine. */
function byId(a: StoredRow, b: StoredRow): number {
  return a.id < b.id ? -1 : 1
}

function insert(database: Connection['database'], { table }: Resource, rows: readonly StoredRow[]): void {
  const placeholders = Object.keys(getTableColumns(table)).map((name) => [name, sql.placeholder(name)])
  const statement = database.insert(table).values(Object.fromEntries(placeholders)).prepare()
  for (const row of rows) statement.run(row)
}

function addToDigest(digest: Hash, { name, table }: Resource, rows: readonly StoredRow[]): void {
  const columns = Object.keys(getTableColumns(table))
  for (const row of rows)
    digest.update(`${JSON.stringify([name, ...columns.map((column) => row[column])])}\n`)
}
