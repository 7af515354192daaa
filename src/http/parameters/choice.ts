/** A parameter that is one of a few names. */
import { Type } from '@sinclair/typebox'
import type { Localised } from '../../resources/define.ts'
import { nearest } from '../nearest.ts'
import { accepted, type Parameter, single } from './parameter.ts'
import { errorOf } from './refusal.ts'

/** What is said of a choice. */
interface Choice<N extends string> {
  readonly name: string
  readonly description: Localised
  readonly names: readonly N[]
  readonly example: N
  /** What is said of any other name, in English. */
  readonly otherwise: string
}

/** @param absent what it is where nobody chooses */
export function choiceParameter<N extends string, A extends N | null>(
  { name, description, names, example, otherwise }: Choice<N>,
  absent: A,
): Parameter<N | A> {
  const schema = Type.Unsafe<N>({ type: 'string', enum: names })
  return single<N | A>({ name, description, schema, example }, absent, (value, parameter) => {
    const known = names.find((one) => one === value)
    if (known !== undefined) return accepted(known)
    const meant = nearest(value, names)
    const error = errorOf(parameter, { detail: otherwise, nearest: meant, allowed: names })
    return { errors: [error], instead: meant }
  })
}
