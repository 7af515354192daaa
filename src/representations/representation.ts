/** What a representation is: a pure function from records to bytes, under a media type. */
type PublicRecord = Readonly<Record<string, unknown>>

export interface Collection {
  readonly records: readonly PublicRecord[]
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

export interface Representation {
  readonly name: string
  /** Without parameters, as in an Accept header. */
  readonly mediaType: string
  /** Whole, with its charset. */
  readonly contentType: string
  collection(collection: Collection): string
  item(item: Item): string
}
