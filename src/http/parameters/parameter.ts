/** The query parameters of a route: how each is read, and what the contract says about it. */
import type { TSchema } from '@sinclair/typebox'
import type { QueryParameter } from '../../descriptions/openapi.ts'
import type { Localised } from '../../resources/define.ts'
import { nearest } from '../nearest.ts'
import { invalidQuery, type ParameterError } from '../problems.ts'

/** A parameter as it stands in the URL. */
export interface Given {
  readonly name: string
  readonly value: string
}

/** What was read, and all that is wrong with it; where there are errors, the value is not used. */
export interface Reading<T> {
  readonly value: T
  readonly errors: readonly ParameterError[]
}

/** A parameter, or a family of them, read into one T. */
export interface Parameter<T = unknown> {
  /** The names that it answers to, for the contract and for naming the nearest one. */
  readonly documented: readonly QueryParameter[]
  /** Whether a name is one of its own: by default, a documented one. */
  owns?(name: string): boolean
  /** Reads all that was given under its own names; nothing was if the list is empty. */
  read(given: readonly Given[]): Reading<T>
}

/** The parameters of a route, by the name under which the route reads each. */
export type Parameters = Readonly<Record<string, Parameter>>

export type Values<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never
}

export const accepted = <T>(value: T): Reading<T> => ({ value, errors: [] })

/**
 * Reads a query against the parameters of its route: nothing is ignored.
 * @throws Problem `invalid_query` that reports all that is wrong at once
 */
export function readQuery<P extends Parameters>(parameters: P, given: readonly Given[]): Values<P> {
  const names = Object.values(parameters).flatMap(({ documented }) => documented.map(({ name }) => name))
  const owned = new Set<Given>()
  const readings = Object.entries(parameters).map(([key, parameter]) => {
    const own = given.filter(({ name }) => owns(parameter, name))
    for (const one of own) owned.add(one)
    return [key, parameter.read(own)] as const
  })
  const unknown = given.filter((one) => !owned.has(one)).map(({ name }) => unknownParameter(name, names))
  const errors = [...unknown, ...readings.flatMap(([, reading]) => reading.errors)]
  if (errors.length > 0) throw invalidQuery(errors)
  // Each value was read by the parameter of the same key.
  return Object.fromEntries(readings.map(([key, { value }]) => [key, value])) as Values<P>
}

function owns(parameter: Parameter, name: string): boolean {
  return parameter.owns?.(name) ?? parameter.documented.some((own) => own.name === name)
}

function unknownParameter(parameter: string, names: readonly string[]): ParameterError {
  return wrong(parameter, 'There is no such parameter', nearest(parameter, names), names)
}

/** An error that says what was meant, or else what is allowed. */
export function wrong(
  parameter: string,
  what: string,
  meant: string | null,
  allowed: readonly string[],
): ParameterError {
  const detail = `${what}${meant === null ? '.' : `: did you mean ${meant}?`}`
  return { parameter, detail, ...(meant !== null && { nearest: meant }), allowed }
}

/** What the contract says of one name. */
export interface Documentation {
  readonly name: string
  readonly description: Localised
  readonly schema: TSchema
  readonly example: unknown
  /** Whether a list is written with the parameter repeated, rather than with commas. */
  readonly explode?: boolean
}

/** A parameter of one name, given at most once. */
export function single<T>(
  documentation: Documentation,
  absent: T,
  read: (value: string, name: string) => Reading<T>,
): Parameter<T> {
  const { name } = documentation
  return {
    documented: [{ explode: false, ...documentation }],
    read(given) {
      const [first, second] = given
      if (second !== undefined) {
        return { value: absent, errors: [{ parameter: name, detail: 'It can be given only once.' }] }
      }
      return first === undefined ? accepted(absent) : read(first.value, name)
    },
  }
}
