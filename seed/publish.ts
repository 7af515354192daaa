/** Publishing editions: a database file is always built anew, from the sources of all its editions and its history. */
import { existsSync } from 'node:fs'
import { type Connection, openReadOnly } from '../db/connection.ts'
import { publishFile, rehearseFile } from '../db/publish.ts'
import { migrationObstacle } from '../db/schema.ts'
import { editionsTable } from '../src/resources/editions.ts'
import { type Changes, changesOf, type RecordedRevision } from './history.ts'
import { type EditionToLoad, load } from './load.ts'
import { type EditionError, type EditionSource, type PublishedSource, prepareEdition } from './pipeline.ts'
import { type Progress, SILENT } from './progress.ts'
import { withReasonsOf } from './withhold/keep_reasons.ts'
import { mailboxesOfPersons, POLICY_REASON, type Policy } from './withhold/policy.ts'
import { redactAll, redactSource } from './withhold/redact_source.ts'
import { findReturned } from './withhold/refuse.ts'
import { type Sought, seek } from './withhold/sought.ts'

/** What was published, or would be: the revision, the editions that it holds, and what it changes. */
export interface Publication {
  readonly revision: RecordedRevision
  readonly editions: readonly EditionToLoad[]
  readonly changes: Changes
}

export type Published =
  | { readonly ok: true; readonly value: Publication }
  | { readonly ok: false; readonly errors: readonly EditionError[] }

/** How it is published. */
export interface Manner {
  /** Whether all of it is done but for taking the place of the file before it. */
  readonly isRehearsed?: boolean
  /** How many revisions are kept from now on, with this one; by default, a few. */
  readonly most?: number
  /** Whether mailboxes that name a person are published; by default, they are. */
  readonly personalData?: Policy
  /** What is withheld from the history; from the sources it has been. */
  readonly sought?: readonly Sought[]
  readonly progress?: Progress
}

/**
 * Adds editions to the database file at `path`, or replaces them, and keeps its other editions and its history.
 * If any edition has errors, or would bring back what was withheld, they are returned and the file is as it was. If nothing is new in them, the
 * revision stays what it was.
 * @param time when it happens, for the history
 * @throws if the file cannot be read or written, or is of a newer program or another one
 */
export function publishEditions(
  path: string,
  sources: readonly EditionSource[],
  time: Date,
  manner: Manner = {},
): Published {
  const published = publishedSources(path)
  const added = prepareAll(sources, manner, published)
  const replacing = new Map(added.editions.map((edition) => [idOf(edition), edition]))
  const returned = published.flatMap((source) => {
    const edition = replacing.get(source.id)
    return edition === undefined ? [] : findReturned(source, edition, added.sought)
  })
  const kept = prepareAll(
    published.filter(({ id }) => !replacing.has(id)),
    manner,
  )
  const errors = [...added.errors, ...returned, ...kept.errors]
  if (errors.length > 0) return { ok: false, errors }
  // What no published edition holds, neither the history nor the revisions before have of it.
  const isPublished = (one: Sought) => published.some((source) => redactSource(source, one, '').isRedacted)
  const sought = [...added.sought, ...kept.sought].filter(isPublished)
  return publish(path, [...added.editions, ...kept.editions], time, withholding(manner, sought))
}

/**
 * Publishes these editions and no others; the history goes on.
 * @throws as `publishEditions` does
 */
export function publishOnly(
  path: string,
  sources: readonly EditionSource[],
  time: Date,
  manner: Manner = {},
): Published {
  const { editions, errors, sought } = prepareAll(sources, manner)
  if (errors.length > 0) return { ok: false, errors }
  return publish(path, editions, time, withholding(manner, sought))
}

/** What the policy withholds is withheld from the history too, and from the revisions before, which may hold it. */
function withholding(manner: Manner, sought: readonly Sought[]): Manner {
  return sought.length === 0 ? manner : { ...manner, most: 1, sought: [...(manner.sought ?? []), ...sought] }
}

function publish(
  path: string,
  prepared: readonly EditionToLoad[],
  time: Date,
  { isRehearsed = false, most, progress = SILENT, sought }: Manner,
): Published {
  const editions = prepared.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
  const fill = (connection: Connection) => {
    const revision = load(connection, editions, time, progress, sought)
    progress('Checking the new file')
    return { revision, changes: changesOf(connection, revision) }
  }
  const filled = isRehearsed ? rehearseFile(path, fill) : publishFile(path, fill, most)
  return { ok: true, value: { ...filled, editions } }
}

/** @param before editions that were published: theirs are the reasons of what is withheld, where none are given */
function prepareAll(
  sources: readonly EditionSource[],
  { progress = SILENT, personalData }: Manner,
  before: readonly PublishedSource[] = [],
) {
  const editions: EditionToLoad[] = []
  const errors: EditionError[] = []
  const sought: Sought[] = []
  for (const [index, source] of sources.entries()) {
    progress(`Reading edition ${index + 1} of ${sources.length}`)
    const prepared = prepareEdition(source)
    const personal =
      prepared.ok && personalData === 'withhold' ? mailboxesOfPersons(prepared.value.records) : []
    const found = personal.map(seek)
    sought.push(...found)
    const bare = redactAll(source, found, POLICY_REASON)
    const last = before.find(({ id }) => prepared.ok && id === idOf(prepared.value))
    const explained = last === undefined ? bare : withReasonsOf(last, bare)
    const published = explained === source ? prepared : prepareEdition(explained)
    if (published.ok) editions.push(published.value)
    else errors.push(...published.errors)
  }
  return { editions, errors, sought }
}

/**
 * The sources that a database file was built from; none if there is no file yet.
 * @throws an error that says what keeps it from being read
 */
export function publishedSources(path: string): PublishedSource[] {
  if (!existsSync(path)) return []
  const connection = openReadOnly(path)
  try {
    const obstacle = migrationObstacle(connection)
    if (obstacle !== null) throw new Error(`The database ${path} cannot be published into. ${obstacle}`)
    const { id, brochure, curation } = editionsTable
    return connection.database.select({ id, brochure, curation }).from(editionsTable).all()
  } finally {
    connection.close()
  }
}

function idOf({ records }: EditionToLoad): string {
  return records.editions[0].id.value
}
