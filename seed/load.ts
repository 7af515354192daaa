/** The last stage: records and their history into a database file. The same ones always give the same bytes. */
import { createHash, type Hash } from 'node:crypto'
import { getTableColumns, sql } from 'drizzle-orm'
import type { Connection } from '../db/connection.ts'
import { changes } from '../src/resources/changes.ts'
import type { ContentResource, Resource } from '../src/resources/define.ts'
import { fold, foldedName } from '../src/resources/folded.ts'
import type { Position } from '../src/resources/geometry.ts'
import { CONTENT, RESOURCES } from '../src/resources/index.ts'
import { fieldsOfKind } from '../src/resources/kinds.ts'
import { listValuesTable } from '../src/resources/list-values.ts'
import { pointsTable } from '../src/resources/points.ts'
import { type RecordedRevision, recordRevision } from './history.ts'
import { insertOrdinals } from './ordinals.ts'
import { type Progress, SILENT } from './progress.ts'
import type { CheckedRecords } from './records.ts'
import { insertSearchTexts } from './search-index.ts'
import type { RelatedTo } from './search-texts.ts'
import { storedChanges } from './stored-changes.ts'
import type { Traced, TracedRecord } from './trace.ts'
import type { Sought } from './withhold/sought.ts'

/** An edition to load: its records, and the files that they were read from. */
export interface EditionToLoad {
  readonly records: CheckedRecords
  readonly brochure: Uint8Array
  readonly curation: Uint8Array | null
}

type StoredRow = Readonly<Record<string, unknown>> & { readonly row: number; readonly id: string }
type Rows = ReadonlyMap<string, readonly StoredRow[]>

/**
 * Writes the records of all editions, ordered by identifier, into an empty database, and how they differ from
 * those of the file before it.
 * @param time when the file is published
 * @param sought what is withheld from the history
 */
export function load(
  connection: Connection,
  editions: readonly EditionToLoad[],
  time: Date,
  progress: Progress = SILENT,
  sought: readonly Sought[] = [],
): RecordedRevision {
  const all = CONTENT.map((resource) => ({ resource, rows: rowsOf(resource, editions) }))
  const relatedTo = relationsAmong(new Map(all.map(({ resource, rows }) => [resource.name, rows])))
  const digest = createHash('sha256')
  connection.execute('begin')
  for (const { resource, rows } of all) {
    progress(`Writing ${rows.length} ${resource.title.en.toLowerCase()}`)
    insertRows(connection, resource, rows)
    insertListValues(connection, resource, rows)
    insertPoints(connection, resource, rows)
    insertSearchTexts(connection, resource, rows, relatedTo)
    addToDigest(digest, resource, rows)
  }
  progress('Comparing with what was published before')
  const revision = recordRevision(connection, digest.digest('hex'), time, sought)
  insertSearchTexts(connection, changes, storedChanges(connection), relatedTo)
  for (const resource of RESOURCES) insertOrdinals(connection, resource)
  connection.execute('commit')
  return revision
}

/** Finds related records; those of a resource are grouped once. */
function relationsAmong(all: Rows): RelatedTo {
  const groups = new Map<string, ReadonlyMap<unknown, readonly StoredRow[]>>()
  return (name, field, id) => {
    const key = `${name}.${field}`
    // Only content is related to content, and all of it is listed.
    const group = groups.get(key) ?? Map.groupBy(all.get(name) as readonly StoredRow[], (row) => row[field])
    groups.set(key, group)
    return group.get(id) ?? []
  }
}

function rowsOf(resource: ContentResource, editions: readonly EditionToLoad[]): StoredRow[] {
  return editions
    .flatMap((edition) => valuesOf(resource, edition))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((values, index) => ({ row: index + 1, ...values }))
}

function valuesOf(resource: ContentResource, { records, brochure, curation }: EditionToLoad) {
  const sources = { brochure: Buffer.from(brochure), curation: curation && Buffer.from(curation) }
  return records[resource.name].map((record) => ({
    ...storedValues(resource, record),
    ...(resource.name === 'editions' && sources),
  }))
}

/** A traced record as a row: its values, what is compared of them, and the traces of its public fields. */
function storedValues(resource: ContentResource, record: TracedRecord<{ id: string }>) {
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

function insertPoints({ database }: Connection, resource: Resource, rows: readonly StoredRow[]): void {
  const placeholders = {
    row: sql.placeholder('row'),
    longitude: sql.placeholder('longitude'),
    latitude: sql.placeholder('latitude'),
  }
  const statement = database
    .insert(pointsTable)
    .values({ resource: resource.name, ...placeholders })
    .prepare()
  for (const field of fieldsOfKind(resource, 'points')) {
    for (const { row, [field]: positions } of rows) {
      // The kind of the field says what it holds.
      for (const [longitude, latitude] of positions as readonly Position[])
        statement.run({ row, longitude, latitude })
    }
  }
}

function addToDigest(digest: Hash, { name, table }: Resource, rows: readonly StoredRow[]): void {
  const columns = Object.keys(getTableColumns(table))
  for (const row of rows)
    digest.update(`${JSON.stringify([name, ...columns.map((column) => row[column])])}\n`)
}
