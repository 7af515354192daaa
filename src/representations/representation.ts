/** What a representation is: a pure function from records to bytes, under a media type. */
import type { Publisher } from '../descriptions/publisher.ts'
import type { Language, Localised, Resource } from '../resources/define.ts'

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
  /** Where it speaks about the data in the reader's language; by default, nowhere. */
  readonly speaks?: readonly Place[]
  /** The JSON Schema of an answer; by default, that of a text, or of an envelope for what has pages. */
  readonly schema?: Readonly<Record<string, unknown>>
  /** What it shows of its own accord, beside what a query asks for; by default, nothing. */
  adds?(resource: Resource, place: Place): Added
  /** Whether it can show the records of a resource; by default, those of every resource. */
  shows?(resource: Resource): boolean
  /** The fields that it cannot do without: its records have them, even where they are not among those shown. */
  needs?(resource: Resource): readonly string[]
}

/** Whether a form shows records of a collection, or one record alone. */
export type Place = 'collection' | 'item'

/** What is shown whether or not it was asked for, by the names that a query would ask with. */
export interface Added {
  /** Fields whose values are counted. */
  readonly facets?: readonly string[]
  /** What comes with each record. */
  readonly include?: readonly string[]
}

/** Shows a collection page by page, each with what is said of it. */
export interface PagedForm extends Form {
  readonly kind: 'paged'
  /** Headers that go with every answer, by lower-case name; by default, none. */
  headers?(context: Pick<Context, 'urlOf'>): Readonly<Record<string, string>>
  collection(page: CollectionPage): string
  item(item: Item): string
  /** The same of whole records that are JSON already, for a form that shows them as they are; by default, it does not. */
  readonly verbatim?: {
    collection(page: Omit<CollectionPage, 'records'>, records: readonly JsonText[]): JsonText
    item(item: Omit<Item, 'record'>, record: JsonText): JsonText
  }
}

/** JSON in UTF-8. */
export type JsonText = Uint8Array<ArrayBuffer>

/** Writes all records one after another, however many there are, unless it has pages. */
export interface BulkForm extends Form {
  readonly kind: 'bulk'
  /** How many records it can hold; by default, any number. */
  readonly most?: number
  /** How many records a page has where nobody says; by default, there are pages only where somebody does. */
  readonly pageSize?: number
  /** The order of its pages where nobody says; by default, that of the identifiers. */
  order?(resource: Resource): readonly FieldOrder[]
  /** The same records give the same bytes, at any time and on any machine. */
  write(records: Recordset): Chunks
  /** The same of whole records that are JSON already, for a form that shows them as they are; by default, it does not. */
  verbatim?(batches: Iterable<readonly JsonText[]>): Chunks
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

/** What pages for people are made of beside records, wherever they are. */
export interface Reading extends Context {
  readonly language: Language
  /** The URL of the same question, answered in a language. */
  inLanguage(language: Language): string
  /** The same in other forms. */
  readonly alternates: readonly Alternate[]
  /** The documents that say how to embed it (oEmbed); none, where it cannot be. */
  readonly embeds: readonly Pick<Alternate, 'mediaType' | 'url'>[]
  /** The URL of another page of the service, read in the same language. */
  pageAt(path: string, query?: Readonly<Record<string, string>>): string
}

export interface Alternate {
  readonly title: Localised
  readonly extension: string
  readonly mediaType: string
  readonly url: string
}

export interface CollectionPage extends Reading {
  readonly records: readonly PublicRecord[]
  /** The words of a search, as they were written; null for none. */
  readonly words: string | null
  /** The names of the fields that order it, `-` before one that does so in reverse. */
  readonly order: readonly string[]
  /** All parameters of the question but those that say which page. */
  readonly asked: readonly { readonly name: string; readonly value: string }[]
  /** The URL of the first page of the question with some parameters changed, or left out (null). */
  urlWith(changes: Readonly<Record<string, string | null>>): string
  /** What was asked, in a sentence. */
  readonly query: string
  /** How many records the question has in all. */
  readonly total: number
  readonly facets: readonly Facet[]
  readonly revision: string
  /** URLs by relation; null where there is none. */
  readonly links: Readonly<Record<string, string | null>>
}

/** The values of a field, counted: each with the URL that adds or removes it. */
export interface Facet {
  readonly field: string
  readonly title: Localised
  /** How many different values there are in all. */
  readonly distinct: number
  /** Whether all of them are in `values`. */
  readonly complete: boolean
  readonly values: readonly {
    readonly value: string | number | boolean | null
    /** The label of a code, where it has one. */
    readonly label: Localised | null
    readonly count: number
    readonly selected: boolean
    readonly url: string
  }[]
}

export interface Item extends Reading {
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
