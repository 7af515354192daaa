/** The query parameters: how each is read, and what the contract says about it. */
import type { TSchema } from '@sinclair/typebox'
import type { Localised } from '../resources/define.ts'
import { nearest } from './nearest.ts'
import { type ParameterError, Problem } from './problems.ts'

/** A query parameter whose values are read into a T. */
export interface Parameter<T = unknown> {
  readonly name: string
  readonly description: Localised
  readonly schema: TSchema
  readonly example: unknown
  /** How a list is written in the URL: with commas, or the parameter repeated. */
  readonly explode: boolean
  /** The value if the parameter is absent. */
  readonly absent: T
  /** Reads the values as they stand in the URL, one per occurrence. */
  read(
    values: readonly string[],
  ): { readonly value: T } | { readonly error: Omit<ParameterError, 'parameter'> }
}

/** The parameters of a route, by the name under which the route reads each. */
export type Parameters = Readonly<Record<string, Parameter>>

export type Values<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never
}

/**
 * Reads a query against the parameters of its route: nothing is ignored.
 * @throws Problem `invalid_query` that reports all that is wrong at once
 */
export function readQuery<P extends Parameters>(
  parameters: P,
  query: Readonly<Record<string, string | string[]>>,
): Values<P> {
  const names = Object.values(parameters).map(({ name }) => name)
  const errors: ParameterError[] = Object.keys(query)
    .filter((name) => !names.includes(name))
    .map((name) => unknownParameter(name, names))
  const values = Object.entries(parameters).map(([key, parameter]) => {
    const given = query[parameter.name]
    if (given === undefined) return [key, parameter.absent]
    const reading = parameter.read([given].flat())
    if ('value' in reading) return [key, reading.value]
    errors.push({ parameter: parameter.name, ...reading.error })
    return [key, parameter.absent]
  })
  if (errors.length > 0) throw new Problem('invalid_query', summary(errors), { errors })
  // Each value was read by the parameter of the same key.
  return Object.fromEntries(values) as Values<P>
}

function unknownParameter(parameter: string, names: readonly string[]): ParameterError {
  const meant = nearest(parameter, names)
  const detail = `There is no such parameter${meant === null ? '.' : `: did you mean ${meant}?`}`
  return { parameter, detail, ...(meant !== null && { nearest: meant }), allowed: names }
}

function summary(errors: readonly ParameterError[]): string {
  return errors.map(({ parameter, detail }) => `${parameter}: ${detail}`).join(' ')
}
