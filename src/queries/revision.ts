/** One revision of the data, open for questions. It never changes; a new one takes its place. */
import type { Connection } from '../../db/connection.ts'
import { revisionTable } from '../../db/revision.ts'
import type { Resource } from '../resources/define.ts'
import { editionsTable } from '../resources/editions.ts'
import { RESOURCES } from '../resources/index.ts'
import { readableTexts, searchedWith } from '../resources/readable-texts.ts'
import type { Box } from './area.ts'
import { closing, whileHeld } from './closing.ts'
import { type CollectionQuestion, type Page, readPage } from './collection.ts'
import { countingOf } from './counting.ts'
import { excerptsOf } from './excerpts.ts'
import { extentOf } from './extent.ts'
import type { FacetValues } from './facets.ts'
import { attach, embed, type Include, NOTHING, type ReadRelated } from './include.ts'
import { type JsonText, jsonReadingOf } from './json-text.ts'
import { idsAround, type PublicRecord, type Reading, readById, readByKeys, readingOf } from './records.ts'
import { readRanked } from './relevance.ts'
import { remember } from './remember.ts'
import type { Term } from './search.ts'
import { EVERYTHING, type Selection } from './selection.ts'
import { type Read, sql } from './sql.ts'

export interface Revision {
  /** A digest of the data and of their history: whatever changes, it is another one. */
  readonly id: string
  /** When it was published, to the second: later than the revision before it. */
  readonly publishedAt: Date
  /** How many records it holds, of all resources. */
  readonly size: number
  /**
   * Runs work on this revision that may take so long, in milliseconds.
   * @throws OutOfTime
   */
  within<T>(budget: number, work: () => T): T
  /** A page of the records that a question selects, in its order. */
  page(resource: Resource, question: CollectionQuestion, include: Include): Page
  /** The same page of records as JSON, with nothing included. */
  texts(resource: Resource, question: CollectionQuestion): Page<JsonText>
  /** One record, or null if there is none of that identifier. */
  record(resource: Resource, id: string, include: Include): PublicRecord | null
  /** The same record as JSON, with nothing included. */
  text(resource: Resource, id: string): JsonText | null
  /** How many records there are in all, or in a selection. */
  count(resource: Resource, selection?: Selection): number
  /** The values of a field among the records of a selection, the most frequent first. */
  facet(resource: Resource, field: string, selection: Selection): FacetValues
  /** The smallest box around all points of a resource's records; null where there is none. */
  extent(resource: Resource): Box | null
  /** Identifiers of the resource that could have been meant. */
  idsAround(resource: Resource, id: string): string[]
  /** The text of an edition's brochure, byte for byte, or null if there is no such edition. */
  brochure(edition: string): Buffer<ArrayBuffer> | null
  /** The file that it is read from, byte for byte; what is being read of it keeps it open. */
  readonly file: Connection['file']
  /** Keeps it open, even when it is closed, until what is returned is called. */
  hold(): () => void
  /** Closes it, as soon as nobody holds it any more. */
  close(): void
}

/**
 * Prepares an open database for questions.
 * @throws if the file holds no revision
 */
export function prepareRevision({ database, rows, file, within, close }: Connection): Revision {
  const [revision] = database.select().from(revisionTable).all()
  if (revision === undefined) throw new Error('It holds no revision: publish its editions again.')
  const read: Read = ({ text, values }) => rows(text, values)
  const plain = once((resource) => readingOf(resource, false))
  const traced = once((resource) => readingOf(resource, true))
  const written = once(jsonReadingOf)
  const readingIn = (resource: Resource, { provenance }: Include) =>
    provenance ? traced(resource) : plain(resource)
  const relatedIn =
    (include: Include): ReadRelated =>
    ({ resource, foreignKey: field }, keys, most) =>
      readByKeys(read, resource, readingIn(resource, include), { field, keys, most })
  const embedded = (records: readonly PublicRecord[], include: Include) =>
    embed(records, include.relations, relatedIn(include))
  const withExcerpts = (resource: Resource, records: readonly PublicRecord[], terms: readonly Term[]) => {
    const readable = attach(records, searchedWith(resource), relatedIn(NOTHING))
    return readable.map((record, index) => {
      return { ...records[index], excerpts: excerptsOf(readableTexts(resource, record), terms) }
    })
  }
  const pageIn = <R>(resource: Resource, question: CollectionQuestion, reading: Reading<R>): Page<R> => {
    const { where, match, sort, page } = question
    if (match !== null && sort.length === 0)
      return readRanked(read, resource, ranking(resource, match, where, page), page, reading)
    const sizes = { selected: count(resource, { where, match }), all: count(resource, EVERYTHING) }
    return readPage(read, resource, question, sizes, reading)
  }
  const held = closing(close)
  const extents = remember<{ readonly box: Box | null }>(RESOURCES.length)
  const { count, ranking, facet } = countingOf(read)
  return {
    id: revision.id,
    publishedAt: new Date(revision.published_at),
    size: RESOURCES.reduce((total, resource) => total + count(resource, EVERYTHING), 0),
    within,
    page(resource, question, include) {
      const page = pageIn(resource, question, readingIn(resource, include))
      const records = embedded(page.records, include)
      const terms = include.excerpts ? question.match : null
      return { ...page, records: terms === null ? records : withExcerpts(resource, records, terms) }
    },
    texts: (resource, question) => pageIn(resource, question, written(resource)),
    record: (resource, id, include) =>
      embedded(readById(read, resource, readingIn(resource, include), id), include)[0] ?? null,
    text: (resource, id) => readById(read, resource, written(resource), id)[0] ?? null,
    count: (resource, selection = EVERYTHING) => count(resource, selection),
    facet,
    extent: (resource) => extents([resource.name], () => ({ box: extentOf(read, resource) })).box,
    idsAround: (resource, id) => idsAround(read, resource, id),
    brochure: (edition) => brochureOf(read, edition),
    file: {
      ...file,
      pieces: (first, last) => whileHeld(() => file.pieces(first, last), held.hold),
    },
    ...held,
  }
}

/** What is made of a resource once, when it is asked for. */
function once<T>(make: (resource: Resource) => T): (resource: Resource) => T {
  const made = new Map<Resource, T>()
  return (resource) => {
    const value = made.get(resource) ?? make(resource)
    made.set(resource, value)
    return value
  }
}

function brochureOf(read: Read, edition: string): Buffer<ArrayBuffer> | null {
  const { brochure, id } = editionsTable
  const [[text = null] = []] = read(sql`select ${brochure} from ${editionsTable} where ${id} = ${edition}`)
  // A blob comes in memory of its own.
  return text as Buffer<ArrayBuffer> | null
}
