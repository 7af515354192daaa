/** The history of the data: what was published before, and the revision that goes on from there. */
import { createHash } from 'node:crypto'
import { count, eq, sql } from 'drizzle-orm'
import type { Connection } from '../db/connection.ts'
import { PREVIOUS } from '../db/publish.ts'
import { revisionTable } from '../db/revision.ts'
import { type CHANGE_KINDS, changesTable } from '../src/resources/changes.ts'
import { recordChanges } from './compare.ts'
import { redactHistory } from './withhold/redact_history.ts'
import type { Sought } from './withhold/sought.ts'

type Revision = typeof revisionTable.$inferSelect

/** The revision that a file holds, and whether it is another one than that of the file before it. */
export interface RecordedRevision {
  readonly id: string
  readonly isNew: boolean
}

/**
 * Writes down which revision the records of a file are. If they are those of the file before it, so is the
 * revision; else a new one goes on from it, and what it changed is added to the history.
 * @param content the digest of the records
 * @param time when the file is published
 * @param sought what is withheld from the history as well: a history that held it makes a new revision
 */
export function recordRevision(
  connection: Connection,
  content: string,
  time: Date,
  sought: readonly Sought[] = [],
): RecordedRevision {
  const { database, execute } = connection
  execute(`insert into changes select * from ${PREVIOUS}.changes order by row`)
  const previous = database.get<Revision | undefined>(
    sql`select * from ${sql.identifier(PREVIOUS)}.${revisionTable}`,
  )
  const wasHeld = redactHistory(connection, sought)
  const isNew = wasHeld || previous?.content !== content
  const revision = isNew ? revisionAfter(previous, content, time) : previous
  database.insert(revisionTable).values(revision).run()
  if (isNew) recordChanges(connection, revision)
  redactHistory(connection, sought)
  return { id: revision.id, isNew }
}

/** The same records, published at the same time after the same revision, are the same revision. */
function revisionAfter(previous: Revision | undefined, content: string, time: Date): Revision {
  const published_at = publicationTime(previous, time)
  const digest = createHash('sha256').update([previous?.id, published_at, content].join('\n'))
  return { id: digest.digest('hex').slice(0, 16), content, published_at }
}

/** To the second, and later than the revision before: HTTP tells revisions apart by it (RFC 9110 §8.8.2). */
function publicationTime(previous: Revision | undefined, time: Date): string {
  const earliest = previous === undefined ? 0 : Date.parse(previous.published_at) + 1000
  const milliseconds = Math.max(Math.floor(time.getTime() / 1000) * 1000, earliest)
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z')
}

/** What a revision changes: how much, and the first of it. */
export interface Changes {
  readonly total: number
  readonly first: readonly (typeof changesTable.$inferSelect)[]
}

/** More changes than these are counted, not listed. */
const MOST_LISTED = 100

/** What a revision that was recorded changes: nothing, if it is the one of before. */
export function changesOf({ database }: Connection, { id, isNew }: RecordedRevision): Changes {
  if (!isNew) return { total: 0, first: [] }
  const ofRevision = eq(changesTable.revision, id)
  const first = database
    .select()
    .from(changesTable)
    .where(ofRevision)
    .orderBy(changesTable.row)
    .limit(MOST_LISTED)
  const [{ total } = { total: 0 }] = database
    .select({ total: count() })
    .from(changesTable)
    .where(ofRevision)
    .all()
  return { total, first: first.all() }
}

/** A revision that was published, and how much it changed. */
export interface PublishedRevision {
  readonly id: string
  readonly published_at: string
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** Every revision that a file tells of, the oldest first. */
export function publishedRevisions({ database }: Connection): PublishedRevision[] {
  const { revision, published_at, kind, sequence } = changesTable
  const ofKind = (name: keyof typeof CHANGE_KINDS) => sql<number>`count(*) filter (where ${kind} = ${name})`
  const counted = { added: ofKind('added'), changed: ofKind('changed'), removed: ofKind('removed') }
  const grouped = database.select({ id: revision, published_at, ...counted }).from(changesTable)
  return grouped.groupBy(revision, published_at).orderBy(sql`min(${sequence})`).all()
}
