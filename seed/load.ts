/** The last stage: records and their history into a database file. The same ones always give the same bytes. */
import { createHash } from 'node:crypto'
import type { Connection } from '../db/connection.ts'
import { changes } from '../src/resources/changes.ts'
import { CONTENT, RESOURCES } from '../src/resources/index.ts'
import { type RecordedRevision, recordRevision } from './history.ts'
import { type StoredRow, storedRow } from './load/row.ts'
import { type Writer, writerOf } from './load/writer.ts'
import { insertOrdinals } from './ordinals.ts'
import { type Progress, SILENT } from './progress.ts'
import type { CheckedRecords } from './records.ts'
import { searchIndex } from './search-index.ts'
import type { RelatedTo } from './search-texts.ts'
import { storedChanges } from './stored-changes.ts'
import type { Sought } from './withhold/sought.ts'

/** An edition to load: its records, and the files that they were read from. */
export interface EditionToLoad {
  readonly records: CheckedRecords
  readonly brochure: Uint8Array
  readonly curation: Uint8Array | null
}

/**
 * Writes the records of all editions into an empty database, and how they differ from those of the file before it.
 * @param editions in the order of their years, which their identifiers begin with; only one at a time is held
 * @param time when the file is published
 * @param sought what is withheld from the history
 * @throws an error if the editions are not in their order
 */
export function load(
  connection: Connection,
  editions: Iterable<EditionToLoad>,
  time: Date,
  progress: Progress = SILENT,
  sought: readonly Sought[] = [],
): RecordedRevision {
  const writers = CONTENT.map((resource) => writerOf(connection, resource))
  connection.execute('begin')
  for (const edition of editions) {
    progress(`Writing edition ${edition.records.editions[0].id.value}`)
    writeEdition(writers, edition)
  }
  const digest = createHash('sha256')
  for (const { end } of writers) digest.update(end())
  progress('Comparing with what was published before')
  const revision = recordRevision(connection, digest.digest('hex'), time, sought)
  indexChanges(connection)
  progress('Numbering values')
  for (const resource of RESOURCES) insertOrdinals(connection, resource)
  connection.execute('commit')
  return revision
}

function writeEdition(writers: readonly Writer[], edition: EditionToLoad): void {
  const all = writers.map((writer) => ({ writer, rows: rowsOf(writer, edition) }))
  const relatedTo = relationsAmong(new Map(all.map(({ writer, rows }) => [writer.resource.name, rows])))
  for (const { writer, rows } of all) for (const row of rows) writer.write(row, relatedTo)
}

/** The rows that a writer writes next: the records of an edition, in the order of their identifiers. */
function rowsOf({ resource, written }: Writer, { records, brochure, curation }: EditionToLoad): StoredRow[] {
  const sources = { brochure: Buffer.from(brochure), curation: curation && Buffer.from(curation) }
  const before = written()
  return records[resource.name]
    .toSorted((a, b) => (a.id.value < b.id.value ? -1 : 1))
    .map((record, index) =>
      storedRow(resource, record, before + index + 1, resource.name === 'editions' ? sources : {}),
    )
}

/** Finds related records of an edition; those of a resource are grouped once. */
function relationsAmong(all: ReadonlyMap<string, readonly StoredRow[]>): RelatedTo {
  const groups = new Map<string, ReadonlyMap<unknown, readonly StoredRow['values'][]>>()
  return (name, field, id) => {
    const key = `${name}.${field}`
    // Only content is related to content, and all of it is there.
    const rows = all.get(name) as readonly StoredRow[]
    const group =
      groups.get(key) ??
      Map.groupBy(
        rows.map(({ values }) => values),
        (values) => values[field],
      )
    groups.set(key, group)
    return group.get(id) ?? []
  }
}

/** Changes are searched by their own texts. */
function indexChanges(connection: Connection): void {
  const search = searchIndex(connection, changes)
  for (const change of storedChanges(connection)) search.add(change.row, change, () => [])
  search.end()
}
