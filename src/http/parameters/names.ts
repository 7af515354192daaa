/** Lists of names with commas between them. */
import { nearest } from '../nearest.ts'
import { type Reading, wrong } from './parameter.ts'

/** Reads names that must all be allowed ones; an error says of each other one that it `isWrong`. */
export function readNames(
  parameter: string,
  value: string,
  allowed: readonly string[],
  isWrong: string,
): Reading<string[]> {
  const names = value.split(',').filter((name) => name !== '')
  const unknown = names.filter((name) => !allowed.includes(name))
  const errors = unknown.map((name) =>
    wrong(parameter, `${name} ${isWrong}`, nearest(name, allowed), allowed),
  )
  return { value: names, errors }
}
