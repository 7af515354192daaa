/** A query as a whole: read by the parameters of its route, and corrected where they refuse it. */
import { CURSORS } from '../cursor.ts'
import { invalidQuery } from '../invalid-query.ts'
import { type Links, linksFrom } from '../links.ts'
import { nearest } from '../nearest.ts'
import type { ParameterError } from '../problems.ts'
import { canonicalQuery, fitting, withQuery } from '../query-string.ts'
import {
  type Context,
  type DependentParameter,
  errorsOf,
  type Given,
  insteadOf,
  type Reading,
} from './parameter.ts'
import { errorOf } from './refusal.ts'

/**
 * The parameters of a route, by the name under which the route reads each; one that depends on others comes
 * after them.
 */
export type Parameters = Readonly<Record<string, DependentParameter>>

export type Values<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends DependentParameter<infer T> ? T : never
}

/** What a query is asked of, whatever it says. */
export type Circumstances = Omit<Context, 'rest'>

/** A request, beside its query. */
export interface Asked extends Circumstances {
  /** Its path, as the service writes it. */
  readonly path: string
  readonly links: Links
}

/**
 * Reads a query against the parameters of its route: nothing is ignored.
 * @throws Problem `invalid_query` that reports all that is wrong at once, with the URL of what can be answered
 */
export function readQuery<P extends Parameters>(
  parameters: P,
  given: readonly Given[],
  asked: Asked,
): Values<P> {
  const { path, links } = asked
  const reading = readParameters(parameters, given, asked)
  if ('value' in reading) return reading.value
  const short = fitting(reading.instead, path)
  // Read once more: what is left may have needed what was left out.
  const corrected = insteadOf(readParameters(parameters, short, asked), short)
  const isCursor = ({ name }: Given) => CURSORS.includes(name)
  throw invalidQuery(
    reading.errors,
    links.to(withQuery(path, canonicalQuery(corrected))),
    given.some(isCursor) && !corrected.some(isCursor),
  )
}

/** What a query says that says nothing, wherever it is asked. */
export function nothingAsked<P extends Parameters>(parameters: P): Values<P> {
  const path = '/'
  return readQuery(parameters, [], {
    path,
    address: path,
    format: { mediaType: '*/*' },
    revision: '',
    links: linksFrom(() => ''),
  })
}

/** A query read by its parameters: one reading of all of theirs. */
export function readParameters<P extends Parameters>(
  parameters: P,
  given: readonly Given[],
  { address, format, revision }: Circumstances,
): Reading<Values<P>> {
  const named = withMeantNames(Object.values(parameters), given)
  const errors = [...named.errors]
  const instead: Given[] = []
  const values = Object.entries(parameters).map(([key, parameter]) => {
    const own = named.given.filter(({ name }) => owns(parameter, name))
    const reading = parameter.read(own, { address, format, revision, rest: [...instead] })
    errors.push(...errorsOf(reading))
    instead.push(...insteadOf(reading, own))
    return [key, 'value' in reading ? reading.value : undefined]
  })
  // Without errors, each value was read by the parameter of the same key.
  return errors.length > 0 ? { errors, instead } : { value: Object.fromEntries(values) as Values<P> }
}

function owns(parameter: DependentParameter, name: string): boolean {
  return parameter.owns?.(name) ?? parameter.documented.some((own) => own.name === name)
}

/**
 * Reads a misspelt name as the nearest one, so that what is wrong with its value is said as well; one that
 * nothing is near to, or whose place is taken, is left out.
 */
function withMeantNames(parameters: readonly DependentParameter[], given: readonly Given[]) {
  const isOwned = ({ name }: Given) => parameters.some((parameter) => owns(parameter, name))
  if (given.every(isOwned)) return { given, errors: [] }
  const documented = parameters.flatMap((parameter) => parameter.documented)
  const allowed = documented.map(({ name }) => name)
  const names = new Set(given.map(({ name }) => name))
  const isTaken = (name: string) =>
    names.has(name) && documented.some((one) => one.name === name && !one.explode)
  const meant = new Map<string, string | null>()
  const errors: ParameterError[] = []
  for (const name of names) {
    if (parameters.some((parameter) => owns(parameter, name))) continue
    const near = nearest(name, allowed)
    errors.push(errorOf(name, { detail: 'There is no such parameter', nearest: near, allowed }))
    meant.set(name, near !== null && isTaken(near) ? null : near)
  }
  const renamed = given.flatMap(({ name, value }): Given[] => {
    const read = meant.has(name) ? meant.get(name) : name
    return typeof read === 'string' ? [{ name: read, value }] : []
  })
  return { given: renamed, errors }
}
