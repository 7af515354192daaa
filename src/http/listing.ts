/** Lists what documents about the data speak of: the editions, and their files as they are served. */
import type { EditionFile, Listed, ListedEdition, ListedFile } from '../descriptions/listed.ts'
import { readBatches } from '../queries/batches.ts'
import { NOTHING } from '../queries/include.ts'
import { EVERYTHING } from '../queries/selection.ts'
import type { PublicRecord } from '../representations/representation.ts'
import { type BOUNDS, editions, type editionsTable } from '../resources/editions.ts'
import { databaseRoute } from './database.ts'
import { EDITION_FILES } from './edition-files.ts'
import { addressIn, type Format, pathTo, type Question, type Route } from './route.ts'

export async function listing(question: Question): Promise<Listed> {
  const { revision, budget } = question
  // Before anything else: a revision is held until the answer is made, but its time is counted only here.
  const batches = readBatches(revision, editions, { ...EVERYTHING, sort: [] }, NOTHING, budget)
  const records = [...batches].flat()
  const listed: ListedEdition[] = []
  for (const record of records) listed.push(await listedEdition(record, question))
  const database = await listedFile(databaseRoute, '', databaseRoute.produces[0], question)
  return { editions: listed, database, modified: revision.publishedAt }
}

/** What is read of an edition's record. */
type EditionRecord = Pick<
  typeof editionsTable.$inferSelect,
  'id' | 'year' | 'programme' | 'funder' | (typeof BOUNDS)[number]
>

async function listedEdition(record: PublicRecord, question: Question): Promise<ListedEdition> {
  // A record has the fields of its table.
  const { id, year, programme, funder, ...bounds } = record as unknown as EditionRecord
  const files: EditionFile[] = []
  for (const { resource, route, forms } of EDITION_FILES) {
    for (const form of forms) files.push({ ...(await listedFile(route, id, form, question)), resource, form })
  }
  return { id, year, programme, funder, territory: territoryOf(bounds), files }
}

function territoryOf({ west, south, east, north }: Pick<EditionRecord, (typeof BOUNDS)[number]>) {
  if (west === null || south === null || east === null || north === null) return null
  return { west, south, east, north }
}

async function listedFile(
  route: Route,
  id: string,
  form: Format,
  { measure }: Question,
): Promise<ListedFile> {
  const { mediaType, fileType = null } = form
  return {
    path: addressIn(pathTo(route, id), form),
    mediaType,
    fileType,
    ...(await measure(route, id, form)),
  }
}
