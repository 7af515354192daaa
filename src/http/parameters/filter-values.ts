/** The values of a filter, and the condition that they make. */
import { type Condition, joinedBy } from '../../queries/condition.ts'
import type { FilterName } from './filter-name.ts'
import { mend, type Refusal, refuse } from './refusal.ts'
import { type Compared, comparison, readValue, resolveBoolean } from './values.ts'

const MOST_VALUES = 100
const LONGEST_VALUE = 200

/** A filter that was read; what was refused is mended, or left out. */
export interface ReadFilter {
  /** Null if nothing is left of it. */
  readonly condition: Condition | null
  /** The values that it was read from. */
  readonly texts: readonly string[]
  readonly refusals: readonly Refusal[]
}

/** Reads all the values that were given under the name of a filter. */
export function readFilterValues(name: FilterName, given: readonly string[]): ReadFilter {
  if (name.operator === 'isnull') return readIsNull(name, given)
  const all = name.form === 'in' ? given.flatMap((value) => value.split(',')) : given
  const short = all.filter((value) => value.length <= LONGEST_VALUE)
  const mended = short.slice(0, MOST_VALUES).map((text) => readValue(name.target, name.operator, text))
  const read = mended.flatMap((one) => one.read ?? [])
  const texts = read.map(({ text }) => text)
  const compared = read.map(({ value }) => value)
  return {
    condition: compared.length === 0 ? null : conditionOf(name, compared),
    texts: name.form === 'in' && texts.length > 0 ? [texts.join()] : texts,
    refusals: [
      ...(all.length > MOST_VALUES ? [TOO_MANY] : []),
      ...(short.length < all.length ? [TOO_LONG] : []),
      ...mended.flatMap(({ refusals }) => refusals),
    ],
  }
}

const { refusal: TOO_MANY } = refuse(`It takes at most ${MOST_VALUES} values`)
const { refusal: TOO_LONG } = refuse(`A value has at most ${LONGEST_VALUE} characters`)
const { refusal: ONCE } = refuse('It can be given only once')

function conditionOf({ target, operator, form }: FilterName, compared: readonly Compared[]): Condition {
  if (form === 'ne') return { kind: 'not', condition: comparison(target, 'eq', compared) }
  if (operator === 'eq') return comparison(target, 'eq', compared)
  return joinedBy(
    'or',
    compared.map((one) => comparison(target, operator, [one])),
  )
}

function readIsNull({ target }: FilterName, given: readonly string[]): ReadFilter {
  const all = given.map((text) => mend((one) => resolveBoolean(one, 'Expected true or false'), text))
  const [first] = all.flatMap(({ read }) => read ?? [])
  const isNull = comparison(target, 'isnull', [])
  const condition: Condition = first?.value ? isNull : { kind: 'not', condition: isNull }
  return {
    condition: first === undefined ? null : condition,
    texts: first === undefined ? [] : [first.text],
    refusals: [...(given.length > 1 ? [ONCE] : []), ...all.flatMap(({ refusals }) => refusals)],
  }
}
