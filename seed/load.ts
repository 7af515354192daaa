/** The last stage: records into a database file. The same records always give the same bytes. */
import { createHash, type Hash } from 'node:crypto'
import { getTableColumns, sql } from 'drizzle-orm'
import type { Connection } from '../db/connection.ts'
import { revisionTable } from '../db/revision.ts'
import type { Resource } from '../src/resources/define.ts'
import { fold, foldedName } from '../src/resources/folded.ts'
import { RESOURCES } from '../src/resources/index.ts'
import { fieldsOfKind } from '../src/resources/kinds.ts'
import { listValuesTable } from '../src/resources/list-values.ts'
import type { CheckedRecords } from './records.ts'
import { searchTexts } from './search-texts.ts'
import type { Traced, TracedRecord } from './trace.ts'

/** An edition to load: its records, and the files that they were read from. */
export interface EditionToLoad {
  readonly records: CheckedRecords
  readonly brochure: Uint8Array
  readonly curation: Uint8Array | null
}

type StoredRow = Readonly<Record<string, unknown>> & { readonly row: number; readonly id: string }
type Rows = (name: Resource['name']) => readonly StoredRow[]

/**
 * Writes the records of all editions, ordered by identifier, into an empty database.
 * @returns the identifier of the revision: the first 16 hexadecimal digits of the digest of every row
 */
export function load(connection: Connection, editions: readonly EditionToLoad[]): string {
  const all = new Map(RESOURCES.map((resource) => [resource.name, rowsOf(resource, editions)]))
  // Every resource is listed, so each name has its rows.
  const rows: Rows = (name) => all.get(name) as readonly StoredRow[]
  const digest = createHash('sha256')
  connection.execute('begin')
  for (const resource of RESOURCES) {
    const own = rows(resource.name)
    insertRows(connection, resource, own)
    insertListValues(connection, resource, own)
    insertSearchTexts(connection, resource, own, rows)
    addToDigest(digest, resource, own)
  }
  const id = digest.digest('hex').slice(0, 16)
  connection.database.insert(revisionTable).values({ id }).run()
  connection.execute('commit')
  return id
}

function rowsOf(resource: Resource, editions: readonly EditionToLoad[]): StoredRow[] {
  return editions
    .flatMap((edition) => valuesOf(resource, edition))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((values, index) => ({ row: index + 1, ...values }))
}

function valuesOf(resource: Resource, { records, brochure, curation }: EditionToLoad) {
  const sources = { brochure: Buffer.from(brochure), curation: curation && Buffer.from(curation) }
  return records[resource.name].map((record) => ({
    ...storedValues(resource, record),
    ...(resource.name === 'editions' && sources),
  }))
}

/** A traced record as a row: its values, what is compared of them, and the traces of its public fields. */
function storedValues(resource: Resource, record: TracedRecord<{ id: string }>) {
  const traced = new Map<string, Traced<unknown>>(Object.entries(record))
  const values = Object.fromEntries([...traced].map(([name, { value }]) => [name, value]))
  const folded = fieldsOfKind(resource, 'text').map((name) => {
    const value = values[name]
    return [foldedName(name), typeof value === 'string' ? fold(value) : null]
  })
  const provenance = Object.fromEntries(
    Object.keys(resource.fields).map((name) => [name, traced.get(name)?.trace]),
  )
  return { ...values, id: record.id.value, ...Object.fromEntries(folded), provenance }
}

function insertRows({ database }: Connection, { table }: Resource, rows: readonly StoredRow[]): void {
  const placeholders = Object.keys(getTableColumns(table)).map((name) => [name, sql.placeholder(name)])
  const statement = database.insert(table).values(Object.fromEntries(placeholders)).prepare()
  for (const row of rows) statement.run(row)
}

function insertListValues({ database }: Connection, resource: Resource, rows: readonly StoredRow[]): void {
  const { name } = resource
  const placeholders = {
    field: sql.placeholder('field'),
    value: sql.placeholder('value'),
    row: sql.placeholder('row'),
  }
  const statement = database
    .insert(listValuesTable)
    .values({ resource: name, ...placeholders })
    .prepare()
  for (const field of fieldsOfKind(resource, 'list')) {
    for (const { row, [field]: list } of rows) {
      for (const value of [list].flat()) statement.run({ field, value: fold(String(value)), row })
    }
  }
}

function insertSearchTexts(
  connection: Connection,
  resource: Resource,
  own: readonly StoredRow[],
  all: Rows,
): void {
  const insert = connection.statement(
    `insert into ${resource.name}_search (rowid, title, body) values (?, ?, ?)`,
  )
  const groups = new Map<string, ReadonlyMap<unknown, readonly StoredRow[]>>()
  const relatedTo = (name: Resource['name'], field: string, id: unknown) => {
    const group = groups.get(name) ?? Map.groupBy(all(name), (row) => row[field])
    groups.set(name, group)
    return group.get(id) ?? []
  }
  for (const row of own) {
    const { title, body } = searchTexts(resource, row, relatedTo)
    insert(row.row, title, body)
  }
  // One segment instead of several: a search then reads the index in one piece.
  connection.execute(`insert into ${resource.name}_search (${resource.name}_search) values ('optimize')`)
}

function addToDigest(digest: Hash, { name, table }: Resource, rows: readonly StoredRow[]): void {
  const columns = Object.keys(getTableColumns(table))
  for (const row of rows)
    digest.update(`${JSON.stringify([name, ...columns.map((column) => row[column])])}\n`)
}
