/** What a new database file adds, changes or removes, told by SQL from the file before it: neither is read whole. */
import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../db/connection.ts'
import { PREVIOUS } from '../db/publish.ts'
import type { CHANGE_KINDS } from '../src/resources/changes.ts'
import type { ContentResource } from '../src/resources/define.ts'
import { foldedName } from '../src/resources/folded.ts'
import { CONTENT } from '../src/resources/index.ts'
import { fieldsOfKind, kindOf } from '../src/resources/kinds.ts'

/**
 * Adds the differences between the records of the two files to the changes, in the order of their identifiers.
 * @param revision the revision that they make, and when it is published
 */
export function recordChanges(
  { database, execute }: Connection,
  { id, published_at }: { readonly id: string; readonly published_at: string },
): void {
  execute(`create temp table found
    (id text primary key, kind, resource, record, edition, field, before, after) without rowid`)
  const stamp = published_at.replaceAll(/[-:]/g, '').toLowerCase()
  for (const resource of CONTENT) {
    for (const found of differences(resource, stamp)) database.run(sql`insert into found ${found}`)
  }
  // Identifiers begin with the time, and each revision is later: rows, numbers and identifiers have one order.
  database.run(sql`insert into changes
      (row, id, revision, sequence, published_at, kind, resource, record, edition, field, before, after)
    select number, id, ${id}, number, ${published_at}, kind, resource, record, edition, field, before, after
    from (select *, row_number() over (order by id) + (select count(*) from changes) as number from found)`)
  execute('drop table found')
}

/** A SELECT of what was added, one of what was removed, and one for each column of what was changed in it. */
function differences(resource: ContentResource, stamp: string): SQL[] {
  const { name, table } = resource
  const now = sql`main.${table}`
  const previous = sql`${sql.identifier(PREVIOUS)}`
  const before = sql`${previous}.${table}`
  const edition = sql.identifier(editionField(resource))
  // The field comes before the record, which begins with the digits of a year: no two changes share a name.
  const idOf = (...names: readonly string[]) => `${[stamp, name, ...names].join('-').replaceAll('_', '-')}-`
  const only = (kind: keyof typeof CHANGE_KINDS, here: SQL, there: SQL) =>
    sql`select ${idOf()} || id, ${kind}, ${name}, id, ${edition}, null, null, null
      from ${here} where id not in (select id from ${there})`
  const changed = (column: string, here: SQL, there: SQL) => {
    const [old, own] = [sql`old.${sql.identifier(column)}`, sql`new.${sql.identifier(column)}`]
    const values = sql`${keptText(resource, column, old)}, ${keptText(resource, column, own)}`
    return sql`select ${idOf(column)} || new.id, 'changed', ${name}, new.id, new.${edition}, ${column}, ${values}
      from ${here} as new join ${there} as old on old.id = new.id where ${old} is not ${own}`
  }
  const values = comparedColumns(resource).map((column) => changed(column, now, before))
  const traces = changed('provenance', withTraces(resource, sql`main`), withTraces(resource, previous))
  return [only('added', now, before), only('removed', before, now), ...values, traces]
}

/** The records of a file, each with what is stored of where it comes from. */
function withTraces({ table, provenance }: ContentResource, file: SQL): SQL {
  return sql`(select record.*, traces as provenance
    from ${file}.${table} as record join ${file}.${provenance} using (row))`
}

/** The field that says which edition a record is of: of an edition, its identifier. */
function editionField({ fields }: ContentResource): string {
  return Object.keys(fields).find((name) => fields[name]?.references === 'editions') ?? 'id'
}

/** Every column that is not made of others; what has no field of its own is a source. */
function comparedColumns(resource: ContentResource): string[] {
  const derived = ['row', ...fieldsOfKind(resource, 'text').map(foldedName)]
  return Object.keys(getTableColumns(resource.table)).filter((column) => !derived.includes(column))
}

/** The value of a column as a change tells it: as text, or null if it is not kept. */
function keptText({ fields }: ContentResource, column: string, value: SQL): SQL {
  const field = fields[column]
  if (field === undefined || field.personal === true) return sql`null`
  // Lists are stored as JSON, booleans as 0 and 1.
  if (kindOf(field) === 'boolean') return sql`case ${value} when 1 then 'true' when 0 then 'false' end`
  return sql`cast(${value} as text)`
}
