/**
 * What a language brings for saying what was asked: its phrases, as data. They are made for nouns whose gender
 * nobody told: whatever agrees with a noun agrees with a word of the phrase itself.
 */
import type { Kind } from '../../resources/kinds.ts'
import type { Stated } from './normal-form.ts'

/** How a field is spoken of: as a value, a moment, several values, or a question with an answer. */
export type Form = 'value' | 'moment' | 'values' | 'answer'

export const FORMS: Readonly<Record<Kind, Form>> = {
  code: 'value',
  text: 'value',
  prose: 'value',
  number: 'value',
  boolean: 'answer',
  'date-time': 'moment',
  list: 'values',
  points: 'values',
}

/** Says of records what they are like, in words that follow upon their name. */
export type Phrase = (noun: string, complement: string) => string

/** A phrase, and how it is denied: also of a record without a value. */
export interface Claim {
  readonly holds: Phrase
  readonly fails: Phrase
}

/** The phrase of a claim that holds, or of one that does not. */
export function phraseOf({ holds, fails }: Claim, isSo: boolean): Phrase {
  return isSo ? holds : fails
}

/** What is claimed of a field, by operator; the complement is values, of which any is meant. */
export type Claims = Readonly<Record<Stated['operator'], Claim>>

export interface Grammar {
  readonly quote: (text: string) => string
  readonly number: (digits: string) => string
  readonly yes: string
  readonly no: string
  /** What stands for the values that are too many to be named. */
  readonly others: (count: number) => string
  readonly and: (names: readonly string[]) => string
  readonly or: (names: readonly string[]) => string
  /** Between what is selected and what is shown of it. */
  readonly semicolon: string
  /** The name of records that are asked for without any condition. */
  readonly all: (records: string) => string
  readonly claims: Readonly<Record<Form, Claims>>
  /** Related records and what they are like: those that refer to a record, and the one it refers to. */
  readonly related: { readonly many: Claim; readonly one: Claim }
  /** Within a rectangle, by the ranges of its longitudes and latitudes. */
  readonly box: Claim
  /** Within a distance from a point. */
  readonly circle: Claim
  readonly range: (from: string, to: string) => string
  readonly point: (longitude: string, latitude: string) => string
  readonly search: (words: string) => string
  readonly sorted: (keys: string) => string
  readonly descending: (field: string) => string
  readonly thenBy: string
  /** The order that nobody asked for. */
  readonly by: (field: string) => string
  readonly relevance: string
  readonly distance: string
  readonly page: string
  readonly pageOf: (limit: number) => string
  readonly after: string
  readonly before: string
  readonly fields: (names: string) => string
  readonly noFields: string
  readonly included: (names: string) => string
  /** Records within which others are embedded. */
  readonly within: (records: string, others: string) => string
  readonly provenance: string
  readonly excerpts: string
  readonly counted: (names: string) => string
}
