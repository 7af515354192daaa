/** A route: what it answers, beside what the contract says about it. */
import type { Pieces } from '../../db/stored-file.ts'
import type { Operation } from '../descriptions/openapi.ts'
import type { Publisher } from '../descriptions/publisher.ts'
import type { Written } from '../kept/write-body.ts'
import type { Revision } from '../queries/revision.ts'
import type { Chunks } from '../representations/representation.ts'
import type { Language, Localised } from '../resources/define.ts'
import type { Deprecation } from './deprecations.ts'
import type { Link, Links } from './links.ts'
import type { Given } from './parameters/parameter.ts'
import type { Parameters, Values } from './parameters/query.ts'

/** All that an answer may depend on. */
export interface Question<P extends Parameters = Parameters, F extends Format = Format> {
  /** The part of the path that the template names; empty if it names none. */
  readonly id: string
  readonly query: Values<P>
  /** The query in its canonical form: sorted, and encoded; empty without one. */
  readonly canonical: string
  /** The format that was chosen: one of `produces`. */
  readonly format: F
  /** The language to speak about the data, if the answer is `localised`. */
  readonly language: Language
  readonly revision: Revision
  readonly links: Links
  readonly publisher: Publisher
  /** How long the answer may take, or each piece of a long one, in milliseconds. */
  readonly budget: number
  /** Measures the file that a route answers with; to be asked only by a route that other threads do not answer. */
  measure(file: Route, id: string, form: Format): Promise<Written>
}

/** A form that an answer can take. */
export interface Format {
  /** Without parameters, as in an Accept header. */
  readonly mediaType: string
  /** With its parameters, where it has any. */
  readonly contentType?: string
  /** The file extension that asks for it, without its dot, where the path can say so. */
  readonly extension?: string
  /** Whether it holds all that is asked for, however much that is, or a page of it. */
  readonly kind?: 'paged' | 'bulk'
  readonly title?: Localised
  /** Its code among the file types of the European Union, if it has one. */
  readonly fileType?: string
  /** Whether it has a place for embedded records and for provenance. */
  readonly nests?: boolean
  /** Where it speaks about the data in the reader's language; by default, nowhere. */
  readonly speaks?: readonly string[]
  /** Whether it has a place for excerpts. */
  readonly quotes?: boolean
}

/** A body that lies in a file, and is read from there. */
export interface Stored {
  /** How many bytes it has. */
  readonly length: number
  /** The bytes between two positions, counted from 0, both included. */
  pieces(first: number, last: number): Pieces
}

export interface Answer {
  /** The whole Content-Type. */
  readonly type: string
  readonly body: string | Uint8Array<ArrayBuffer> | { readonly chunks: Chunks } | Stored
  /** A strong validator, where the bytes do not follow from the revision, the program and the address. */
  readonly etag?: string
  /** What it is related to: for the Link header. */
  readonly related?: readonly Link[]
  /** Further headers, by lower-case name. */
  readonly headers?: Readonly<Record<string, string>>
}

export interface Route<P extends Parameters = Parameters, F extends Format = Format> {
  /** The path as OpenAPI writes it: `/v1/laureates/{id}`. */
  readonly path: string
  readonly parameters: P
  /** The formats it can answer in, the preferred one first. */
  readonly produces: readonly [F, ...F[]]
  /** Whether Accept chooses among `produces`, and so does the query or an extension of the path; else the path alone decides. */
  readonly negotiated: boolean
  /** The format that the query itself names, whatever Accept says; null if it names none. */
  named?(given: readonly Given[]): F | null
  /** The path of the document that describes the route; by default, that of the contract. */
  readonly describedAt?: string
  /** Whether Accept-Language chooses the language of what a form says about the data; by default, of none. */
  localised?(format: F): boolean
  /** Whether the answer stays the same as long as the revision does. */
  readonly cacheable: boolean
  /** The digest of an answer that is a part of the program, whatever the data are: caches may keep it for long. */
  readonly lasting?: string
  /** Whether the address is of these very bytes, and of no others ever: caches need not ask again. */
  readonly immutable?: true
  /** Whether the answer shows the data, whose last change then dates it (Last-Modified); by default, not. */
  readonly dated?: true
  /** What of it is deprecated; by default, nothing. */
  readonly deprecations?: readonly Deprecation[]
  readonly operation: Omit<Operation, 'path' | 'query' | 'cacheable' | 'localised' | 'dated' | 'deprecated'>
  /**
   * Whether the answer may take so long that other requests should not wait for it; by default, never. Where that is
   * seldom so, it depends (`seldom`).
   */
  mayTakeLong?(query: Values<P>, format: F): boolean | 'seldom'
  /** Whether an answer without a query is kept: made once for all who ask, as long as the revision is served; by default, not. */
  keeps?(format: F): boolean
  /** @throws Problem */
  answer(question: Question<P, F>): Answer | Promise<Answer>
}

/** The path of a route, with the part that its template names. */
export function pathTo({ path }: Pick<Route, 'path'>, id: string): string {
  return path.replace(/\{\w+\}/, () => encodeURIComponent(id))
}

/** Where an answer in a form is found, whatever the client accepts: what holds all records has its own address. */
export function addressIn(path: string, { kind, extension }: Format): string {
  return kind === 'bulk' ? `${path}.${extension}` : path
}

/** The address of an answer in its form; where the path alone decides the form, it names it already. */
export function addressOf(route: Route, { id, format }: Pick<Question, 'id' | 'format'>): string {
  const path = pathTo(route, id)
  return route.negotiated ? addressIn(path, format) : path
}

/** Checks a route against its own parameters and formats, then forgets them: all routes go into one list. */
export function defineRoute<P extends Parameters, F extends Format>(route: Route<P, F>): Route {
  // What reads a query, and what is chosen from, are the route's own: the answer gets what it expects.
  return route as unknown as Route
}
