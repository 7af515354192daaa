/** What a representation is: a pure function from records to bytes, under a media type. */
import type { Publisher } from '../descriptions/publisher.ts'
import type { Localised, Resource } from '../resources/define.ts'

export type PublicRecord = Readonly<Record<string, unknown>>

interface Form {
  /** The file extension, without its dot: an address that ends in it is answered in this form. */
  readonly extension: string
  readonly title: Localised
  /** Without parameters, as in an Accept header. */
  readonly mediaType: string
  /** Whole, with its charset. */
  readonly contentType: string
  /** Its code among the file types of the European Union, if it has one. */
  readonly fileType?: string
  /** Whether it has a column for each field, as the Table Schema of the resource describes them; by default, not. */
  readonly tabular?: true
  /** Whether it has a place for embedded records and for provenance. */
  readonly nests: boolean
  /** Whether it has a place for excerpts; by default, it has none. */
  readonly quotes?: boolean
  /** Whether it can show the records of a resource; by default, those of every resource. */
  shows?(resource: Resource): boolean
  /** The fields that it cannot do without: its records have them, even where they are not among those shown. */
  needs?(resource: Resource): readonly string[]
}

/** Shows a collection page by page, each with what is said of it. */
export interface PagedForm extends Form {
  readonly kind: 'paged'
  collection(page: CollectionPage): string
  item(item: Item): string
}

/** Writes all records one after another, however many there are, unless it has pages. */
export interface BulkForm extends Form {
  readonly kind: 'bulk'
  /** How many records it can hold; by default, any number. */
  readonly most?: number
  /** How many records a page has where nobody says; by default, there are pages only where somebody does. */
  readonly pageSize?: number
  /** The order of its pages where nobody says; by default, that of the identifiers. */
  order?(resource: Resource): readonly FieldOrder[]
  /** The JSON Schema of an answer; by default, that of a text. */
  readonly schema?: Readonly<Record<string, unknown>>
  /** The same records give the same bytes, at any time and on any machine. */
  write(records: Recordset): Chunks
  /** Writes one record alone, where that is not the same as a collection of one. */
  writeItem?(record: PublicRecord, context: Context): Chunks
}

export interface FieldOrder {
  readonly field: string
  readonly descending: boolean
}

export type Representation = PagedForm | BulkForm

/**
 * What is written, a piece at a time: whoever reads decides when the next one is made. An empty piece is a
 * pause in what would else take long: others have their turn.
 */
export type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

export interface CollectionPage {
  readonly records: readonly PublicRecord[]
  /** What was asked, in a sentence. */
  readonly query: string
  /** How many records the question has in all. */
  readonly total: number
  /** The facets asked for: objects that stand for themselves. */
  readonly facets: readonly object[]
  readonly revision: string
  /** URLs by relation; null where there is none. */
  readonly links: Readonly<Record<string, string | null>>
}

export interface Item {
  readonly record: PublicRecord
  readonly revision: string
  readonly links: Readonly<Record<string, string>>
}

/** What a record does not say of itself. */
export interface Context {
  readonly resource: Resource
  /** The names of the fields shown, in their order. */
  readonly fields: readonly string[]
  readonly publisher: Publisher
  /** The URL of a path of the service, which begins with a slash. */
  urlOf(path: string): string
}

/** The records that an answer holds, read while they are written. */
export interface Recordset extends Context {
  /** How many records there are. */
  readonly total: number
  /** The records, some hundreds at a time; to be read once. */
  readonly batches: Iterable<readonly PublicRecord[]>
  /** The page that they are, where they are not all that the question has. */
  readonly page?: Page
}

export interface Page {
  /** URLs by relation; null where there is none. */
  readonly links: Readonly<Record<string, string | null>>
  /** When the revision that it is of was published. */
  readonly publishedAt: Date
}
