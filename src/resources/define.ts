/**
 * What a resource is: a table beside the public fields it is read from.
 *
 * The two speak their own vocabularies (Drizzle, TypeBox); `defineResource` binds them, so that the
 * compiler refuses a public field without a column, or a column whose values its schema does not allow.
 */
import { type Static, type TSchema, Type } from '@sinclair/typebox'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'

export const LANGUAGES = ['en', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text in each language of the documentation. */
export type Localised = Readonly<Record<Language, string>>

/** A closed list of codes, each with its label. */
export type Vocabulary = Readonly<Record<string, Localised>>

/** One public field: its JSON Schema, and beside it what people and machines read about it. */
export interface Field<S extends TSchema = TSchema> {
  schema: S
  /** A noun phrase, singular for a value and plural for a list of them: sentences are made of it. */
  title: Localised
  description: Localised
  /** A real value, taken from the 2023 brochure. */
  example: unknown
  /**
   * The linked-data term that means the same, as a property path of SPARQL: `schema:name`, through other nodes
   * (`schema:address/schema:postalCode`), or the other way round (`^schema:contactPoint`). Null where none
   * fits: the service's own vocabulary then has a term of the field's name.
   */
  term: string | null
  /** The language its texts are written in; none for names and codes. */
  language?: 'fr'
  /** The datatype of its values as linked data, where their JSON type does not tell it. */
  datatype?: 'xsd:gYear'
  /** Whether it says of which year the record is, and with it whatever refers to the record. */
  dates?: true
  /** Whether the order of its list says something. */
  ordered?: true
  /** The resource whose `id` this field holds. */
  references?: ResourceName
  /** The field that names the resource whose `id` this field holds, where that differs from record to record. */
  referencesBy?: string
  /** The field that names the resource of which this one names a field. */
  namesFieldOf?: string
  /** Whether many records share each of its values: readers choose records by them. */
  facet?: true
  /** Whether it is running text: searched with `q`, not compared or sorted by. */
  prose?: true
  /** Whether it may reach or name a person: what it held is not kept once it holds something else. */
  personal?: true
  /** The labels of an enumeration's codes. */
  vocabulary?: Vocabulary
}

/** The resources that are read from brochures. */
export type ContentName = 'editions' | 'laureates' | 'actions' | 'funding_purposes' | 'contacts' | 'findings'

export type ResourceName = ContentName | 'changes'

export interface Resource {
  name: ResourceName
  /** The path segment: the name, with hyphens. */
  path: string
  /** What one record is called, in the singular: `laureate`. */
  singular: Localised
  title: Localised
  description: Localised
  /** The fields that tell a reader which record it is, as a heading does. */
  label: readonly string[]
  /** Resources whose records are a part of one of this one: few, and read together with it. */
  parts?: readonly ResourceName[]
  /** The linked-data class of a record. */
  term: string
  /** How its records make a feed of what happened, if they do. */
  feed?: Feed
  /** Resources whose texts a search of this one reads as well: those of the records that refer to a record. */
  searchedWith?: readonly ResourceName[]
  table: SQLiteTable & { row: SQLiteColumn; id: SQLiteColumn }
  /** Where the fields of each record come from, by its row; null for what does not come from a brochure. */
  provenance: (SQLiteTable & { row: SQLiteColumn; traces: SQLiteColumn }) | null
  /** The public fields, in the order in which every representation shows them. */
  fields: Readonly<Record<string, Field>> & { readonly id: Field }
}

/** A feed of dated events, told by the names of fields. */
export interface Feed {
  /** The date and time of an event, and the number that orders the events: the newest has the greatest. */
  readonly date: string
  readonly order: string
  /** What is told of it in a line: codes by their labels. */
  readonly title: readonly string[]
}

/** A resource that is read from brochures. */
export interface ContentResource extends Resource {
  name: ContentName
  provenance: NonNullable<Resource['provenance']>
}

type Row<T extends SQLiteTable> = T['$inferSelect']

/** The fields of F that fit a column of T; any other field becomes an error message in the type. */
type Fitting<T extends SQLiteTable, F> = {
  [K in keyof F]: K extends keyof Row<T>
    ? F[K] extends { schema: infer S extends TSchema }
      ? Row<T>[K] extends Static<S>
        ? unknown
        : { schema: `the column's values do not all fit the schema` }
      : unknown
    : `the table has no such column`
}

/**
 * Binds a table to its public fields.
 * @returns the definition itself, its exact type kept, so that records can be typed from it
 */
export function defineResource<
  const N extends ResourceName,
  const T extends Resource['table'],
  const P extends Resource['provenance'],
  const F extends Resource['fields'] & Fitting<T, F>,
>(
  definition: Omit<Resource, 'name' | 'table' | 'provenance' | 'fields'> & {
    name: N
    table: T
    provenance: P
    fields: F
  },
): typeof definition {
  return definition
}

/** The schema of one code of a vocabulary. */
export function codeOf<V extends Vocabulary>(vocabulary: V) {
  return Type.Unsafe<keyof V & string>({ type: 'string', enum: Object.keys(vocabulary) })
}

/** The same schema, allowing null, in the single-keyword form of JSON Schema (`type: [string, null]`). */
export function nullable<S extends TSchema>(schema: S) {
  const { type, enum: listed, ...rest }: TSchema = schema
  return Type.Unsafe<Static<S> | null>({
    type: [type, 'null'],
    ...rest,
    ...(listed && { enum: [...listed, null] }),
  })
}

/** The codes of a vocabulary as the tuple that a Drizzle `enum` column takes. */
export function codes<V extends Vocabulary>(vocabulary: V): [keyof V & string, ...(keyof V & string)[]] {
  // A vocabulary is written out in full beside its field, so it is never empty.
  return Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]]
}
