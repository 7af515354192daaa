/** Query parameters: how each is read, and what the contract says about it. */
import type { TSchema } from '@sinclair/typebox'
import type { QueryParameter } from '../../descriptions/openapi.ts'
import type { Localised } from '../../resources/define.ts'
import type { ParameterError } from '../problems.ts'
import type { Format } from '../route.ts'

/** A parameter as it stands in the URL. */
export interface Given {
  readonly name: string
  readonly value: string
}

/**
 * What was read, or all that is wrong with it. `instead` is what a corrected query says in its place: it can be
 * read in turn, and leaves out what cannot be mended.
 */
export type Reading<T> = Accepted<T> | Refused<readonly Given[]>

/** How one value is read: what stands instead is another value, or null if there is none. */
export type ValueReading<T> = { readonly value: T } | Refused<string | null>

interface Accepted<T> {
  readonly value: T
  /** By default, what was given. */
  readonly instead?: readonly Given[]
}

interface Refused<Instead> {
  readonly errors: readonly ParameterError[]
  readonly instead: Instead
}

export const accepted = <T>(value: T): { readonly value: T } => ({ value })

/** The refusal of one value, for one reason. */
export function refused(parameter: string, detail: string, instead: string | null = null) {
  return { errors: [{ parameter, detail }], instead }
}

/** A value that was read, taken for something else; what was refused stays so. */
export function interpret<T, U>(reading: ValueReading<T>, as: (value: T) => U): ValueReading<U> {
  return 'value' in reading ? accepted(as(reading.value)) : reading
}

export function errorsOf(reading: Reading<unknown> | ValueReading<unknown>): readonly ParameterError[] {
  return 'errors' in reading ? reading.errors : []
}

/** What a corrected query says instead of what was given. */
export function insteadOf(reading: Reading<unknown>, given: readonly Given[]): readonly Given[] {
  return reading.instead ?? given
}

/** What a parameter may depend on beside its own values. */
export interface Context {
  /** Where the answer is found, whatever the client accepts: a path. */
  readonly address: string
  /** The form that the answer takes. */
  readonly format: Format
  /** The identifier of the revision that is asked. */
  readonly revision: string
  /** What the parameters of the route say that are read before this one, corrected. */
  readonly rest: readonly Given[]
}

/** A parameter, or a family of them, read into one T, in the light of the rest of the query. */
export interface DependentParameter<T = unknown> {
  /** The names that it answers to, for the contract and for naming the nearest one. */
  readonly documented: readonly QueryParameter[]
  /** Whether a name is one of its own: by default, a documented one. */
  owns?(name: string): boolean
  /** Reads all that was given under its own names; nothing was if the list is empty. */
  read(given: readonly Given[], context: Context): Reading<T>
}

/** A parameter that means the same in every query. */
export interface Parameter<T = unknown> extends DependentParameter<T> {
  read(given: readonly Given[]): Reading<T>
}

/** What the contract says of one name. */
export interface Documentation {
  readonly name: string
  readonly description: Localised
  readonly schema: TSchema
  readonly example: unknown
  /** Whether a list is written with the parameter repeated, rather than with commas. */
  readonly explode?: boolean
  /** Whether there is no answer without it; its route refuses to answer then. */
  readonly required?: boolean
}

/** A parameter of one name, given at most once; of several, the first one that can be read is kept. */
export function single<T>(
  documentation: Documentation,
  absent: T,
  read: (value: string, name: string) => ValueReading<T>,
): Parameter<T> {
  const { name } = documentation
  return {
    documented: [{ explode: false, ...documentation }],
    read(given) {
      const readings = given.map(({ value }) => ({ value, reading: read(value, name) }))
      const kept = readings.find(({ reading }) => 'value' in reading) ?? readings[0]
      if (kept === undefined) return accepted(absent)
      const { reading } = kept
      if ('value' in reading && given.length === 1) return reading
      const value = 'value' in reading ? kept.value : reading.instead
      const once = given.length > 1 ? [{ parameter: name, detail: 'It can be given only once.' }] : []
      return { errors: [...once, ...errorsOf(reading)], instead: value === null ? [] : [{ name, value }] }
    },
  }
}
