/** Lists of names with commas between them. */
import { nearest } from '../nearest.ts'
import type { ValueReading } from './parameter.ts'
import { errorOf } from './refusal.ts'

/**
 * Reads names that must all be allowed ones; an error says of each other one that it `isWrong`.
 * @param most how many names it takes
 */
export function readNames(
  parameter: string,
  value: string,
  allowed: readonly string[],
  isWrong: string,
  most = Number.POSITIVE_INFINITY,
): ValueReading<readonly string[]> {
  const names = value.split(',').filter((name) => name !== '')
  const read = names.map((name) => {
    const meant = allowed.includes(name) ? name : nearest(name, allowed)
    return { name, meant, isWrong: meant !== name }
  })
  const errors = read.flatMap(({ name, meant, ...one }) =>
    one.isWrong ? errorOf(parameter, { detail: `${name} ${isWrong}`, nearest: meant, allowed }) : [],
  )
  if (names.length > most) errors.push({ parameter, detail: `It takes at most ${most} fields.` })
  if (errors.length === 0) return { value: names }
  const instead = [...new Set(read.flatMap(({ meant }) => meant ?? []))].slice(0, most)
  return { errors, instead: instead.length === 0 ? null : instead.join() }
}
