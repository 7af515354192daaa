/** What of a schema would break a client: of what it asks, what is refused now; of what it is answered, what is new. */
import { changeOf, type Schema } from './kinds.ts'
import { eachOf, type Named } from './named.ts'

/** Who says what the schema describes: the client, or the service. */
export type Side = 'asked' | 'answered'

/** What is said to people. */
const TEXTS = ['title', 'description', 'examples', 'deprecated']

/** Keywords that hold schemas, or may. */
const NESTED = ['properties', 'items', 'additionalProperties', 'anyOf', 'allOf']

export function schemaChanges(before: Schema, after: Schema, at: string, side: Side): string[] {
  const keywords = new Set([...Object.keys(before), ...Object.keys(after)])
  for (const keyword of TEXTS) keywords.delete(keyword)
  return [...keywords].flatMap((keyword) => {
    const [earlier, later] = [before[keyword], after[keyword]]
    if (NESTED.includes(keyword) && isObject(earlier) && isObject(later))
      return nestedChanges(keyword, earlier, later, at, side)
    const { isNarrower, isWider } = changeOf(keyword, earlier, later)
    if (!(side === 'asked' ? isNarrower : isWider)) return []
    return [`${at}: ${keyword} was ${JSON.stringify(earlier)}, is ${JSON.stringify(later)}`]
  })
}

const isObject = (value: unknown): value is Schema => typeof value === 'object' && value !== null

function nestedChanges(keyword: string, before: Schema, after: Schema, at: string, side: Side): string[] {
  const compare = (one: Schema, other: Schema, where: string) => schemaChanges(one, other, where, side)
  // What holds schemas as a list or by name holds nothing else.
  const [earlier, later] = [before, after] as [Named<Schema>, Named<Schema>]
  if (keyword === 'properties') return eachOf(earlier, later, `${at}.`, compare)
  if (keyword === 'items') return compare(before, after, `${at}[]`)
  if (keyword === 'additionalProperties') return compare(before, after, `${at}.*`)
  const [fewer, more] = keyword === 'anyOf' ? ['asked', 'answered'] : ['answered', 'asked']
  const [length, others] = [Object.keys(earlier).length, Object.keys(later).length]
  const isBreaking = (others < length && side === fewer) || (others > length && side === more)
  return [
    ...(isBreaking ? [`${at}: ${keyword} had ${length} parts, has ${others}`] : []),
    ...Object.entries(earlier).flatMap(([part, one]) => {
      const other = later[part]
      return other === undefined ? [] : compare(one, other, at)
    }),
  ]
}
