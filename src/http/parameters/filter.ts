/** `filter=`: conditions with AND, OR, NOT and parentheses, in CQL2 Text (OGC 21-065r2). */
import { Type } from '@sinclair/typebox'
import type { Condition } from '../../queries/condition.ts'
import type { Cql2Expression } from '../../queries/cql2/expression.ts'
import { formatCql2 } from '../../queries/cql2/format.ts'
import { LIMITS, parseCql2 } from '../../queries/cql2/parse.ts'
import type { Resource } from '../../resources/define.ts'
import { understand } from './cql2-condition.ts'
import { accepted, type Parameter, single, type ValueReading } from './parameter.ts'
import { errorOf } from './refusal.ts'

/** The condition of a filter; null without one. */
export function filterParameter(resource: Resource): Parameter<Condition | null> {
  const documentation = {
    name: 'filter',
    description: {
      en: `A condition in CQL2 Text (OGC): comparisons of fields with \`=\`, \`<>\`, \`<\`, \`<=\`, \`>\`, \`>=\`, \`LIKE\`, \`IN\`, \`BETWEEN\` and \`IS NULL\`, joined by \`AND\`, \`OR\`, \`NOT\` and parentheses; at most ${LIMITS.comparisons} comparisons. A dot leads to a related resource.`,
      fr: `Une condition en CQL2 Text (OGC) : des comparaisons de champs par \`=\`, \`<>\`, \`<\`, \`<=\`, \`>\`, \`>=\`, \`LIKE\`, \`IN\`, \`BETWEEN\` et \`IS NULL\`, reliées par \`AND\`, \`OR\`, \`NOT\` et des parenthèses ; ${LIMITS.comparisons} comparaisons au plus. Un point mène à une ressource liée.`,
    },
    schema: Type.String({ maxLength: LIMITS.characters }),
    example: `edition = '2023' OR id LIKE '2023-%'`,
  }
  return single<Condition | null>(documentation, null, (value, name) => readFilter(resource, name, value))
}

function readFilter(resource: Resource, parameter: string, text: string): ValueReading<Condition | null> {
  const parsed = parseCql2(text)
  if (!parsed.ok) {
    const { message, position, expected } = parsed
    const error = { parameter, detail: `At character ${position}: ${message}.`, allowed: expected }
    return { errors: [error], instead: null }
  }
  const { read, refusals } = understand(resource, parsed.expression)
  if (read !== null && refusals.length === 0) return accepted(read.condition)
  const errors = refusals.map((refusal) => errorOf(parameter, refusal))
  return { errors, instead: read && written(read.expression) }
}

/** The text of a filter; null if it became longer than a filter may be. */
function written(expression: Cql2Expression): string | null {
  const text = formatCql2(expression)
  return parseCql2(text).ok ? text : null
}
