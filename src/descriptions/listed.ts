/** What documents about the data list: the editions, and the files of each. */
import type { BulkForm } from '../representations/representation.ts'
import type { Resource } from '../resources/define.ts'

export interface Listed {
  /** By identifier. */
  readonly editions: readonly ListedEdition[]
  /** All the data in one file. */
  readonly database: ListedFile
  /** When the data last changed. */
  readonly modified: Date
}

export interface ListedEdition {
  readonly id: string
  readonly year: number
  readonly programme: string
  readonly funder: string
  /** The rectangle around its territory, in degrees (WGS 84); null where it is not known. */
  readonly territory: Territory | null
  readonly files: readonly EditionFile[]
}

export interface Territory {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** A file, at an address that it keeps. */
export interface ListedFile {
  readonly path: string
  readonly mediaType: string
  /** Its code among the file types of the European Union; null where it has none. */
  readonly fileType: string | null
  /** In bytes. */
  readonly length: number
  /** In hexadecimal. */
  readonly sha256: string
}

/** The records of a resource that belong to an edition, in one form. */
export interface EditionFile extends ListedFile {
  readonly resource: Resource
  readonly form: BulkForm
}
