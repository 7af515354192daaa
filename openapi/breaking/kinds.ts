/** How the keywords of JSON Schema narrow what a value may be, keyword by keyword: not all of them in the same way. */
import type { Named } from './named.ts'

export type Schema = Named<unknown>
export type Schemas = Named<Schema>

/** Whether some values are no longer allowed, and whether some are that were not. */
export interface Change {
  readonly isNarrower: boolean
  readonly isWider: boolean
}

type Kind = (before: unknown, after: unknown) => Change

/** A set of which one of its values is had, so that fewer are narrower. */
const alternatives: Kind = (before, after) => ({
  isNarrower: !isWithin(before, after),
  isWider: !isWithin(after, before),
})

/** A list of demands, so that more are narrower. */
const demands: Kind = (before, after) => alternatives(after ?? [], before ?? [])

const lowest: Kind = (before, after) => compared(after, before, Number.NEGATIVE_INFINITY)
const highest: Kind = (before, after) => compared(before, after, Number.POSITIVE_INFINITY)

/** What is compared as it stands: any other one allows other values. */
const demand: Kind = (before, after) => ({ isNarrower: after !== undefined, isWider: before !== undefined })

/** Codes are open: whoever reads them knows that others may come. A code that is not to be answered hurts nobody. */
const codes: Kind = (before, after) =>
  before === undefined || after === undefined
    ? demand(before, after)
    : { ...alternatives(before, after), isWider: false }

/** What is taken when nothing is given: another value is another answer, a value that is now told of is not. */
const fallback: Kind = (before, after) => {
  const isOther = before !== undefined && after !== undefined
  return { isNarrower: isOther, isWider: isOther }
}

/** Objects are open: whoever reads them knows that more may come, whatever the contract says at the moment. */
const openness: Kind = (before, after) => ({
  isNarrower: before !== false && after === false,
  isWider: false,
})

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['type', alternatives],
  ['enum', codes],
  ['required', demands],
  ['default', fallback],
  ['additionalProperties', openness],
  ...['minimum', 'exclusiveMinimum', 'minLength', 'minItems'].map((name) => [name, lowest] as const),
  ...['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems'].map((name) => [name, highest] as const),
])

/** How a keyword changed what a value may be; one that is not known here in every way. */
export function changeOf(keyword: string, before: unknown, after: unknown): Change {
  if (JSON.stringify(before) === JSON.stringify(after)) return { isNarrower: false, isWider: false }
  return (KINDS.get(keyword) ?? demand)(before, after)
}

function isWithin(some: unknown, all: unknown): boolean {
  const allowed = [all].flat()
  return [some]
    .flat()
    .every((one) => allowed.includes(one) || (one === 'integer' && allowed.includes('number')))
}

function compared(before: unknown, after: unknown, none: number): Change {
  const [earlier, later] = [before ?? none, after ?? none].map(Number) as [number, number] // as many
  return { isNarrower: later < earlier, isWider: later > earlier }
}
