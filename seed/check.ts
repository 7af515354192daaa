/** The fourth stage: what looks wrong in the records. Nothing is changed; only a lost laureate stops it. */
import type { Rule } from '../src/resources/findings.ts'
import type { Outcome, ParsedBrochure, SourceError } from './brochure.ts'
import type { Check } from './check/evidence.ts'
import { type Found, findingRecords } from './check/finding.ts'
import { CHECKS } from './check/index.ts'
import { findCountError } from './check/laureate_count.ts'
import type { CheckedRecords, EditionRecords } from './records.ts'

/** Laureates that could not be told apart: identifiers are made of their names. */
function findNameErrors({ laureates }: EditionRecords): SourceError[] {
  const seen = new Set<string>()
  return laureates.flatMap(({ id, organisation, name }) => {
    const isRepeated = seen.has(id.value)
    seen.add(id.value)
    if (organisation.value !== '' && !isRepeated) return []
    const message = isRepeated ? 'expected each laureate once' : 'expected a name with a letter or a digit'
    return { line: name.trace.lines[0] ?? null, message, excerpt: name.value.slice(0, 80) }
  })
}

/** The records in the order of the brochure: the edition, each laureate with all that is its own, the team. */
function orderOfRecords(records: EditionRecords): Map<string, number> {
  const { editions, laureates, actions, funding_purposes, contacts } = records
  const owned = Map.groupBy([...actions, ...funding_purposes, ...contacts], ({ laureate }) => laureate.value)
  const of = (laureate: string | null) => owned.get(laureate) ?? []
  const ids = [
    ...editions,
    ...laureates.flatMap((laureate) => [laureate, ...of(laureate.id.value)]),
    ...of(null),
  ].map(({ id }) => id.value)
  return new Map(ids.map((id, index) => [id, index]))
}

function findAll(records: EditionRecords, parsed: ParsedBrochure): Found[] {
  const order = orderOfRecords(records)
  const rules = Object.entries(CHECKS) as [Rule, Check][] // the keys are the rules: `CHECKS` is typed so
  // The sort is stable: within a record the findings stay in the order of the rules, then of the text.
  return rules
    .flatMap(([rule, check]) => check(records, parsed).map((one) => ({ ...one, rule })))
    .sort((a, b) => Number(order.get(a.record)) - Number(order.get(b.record)))
}

/**
 * Adds the findings to the records.
 * @returns them, or why the edition cannot be published: laureates that are missing, or that are one
 */
export function check(records: EditionRecords, parsed: ParsedBrochure): Outcome<CheckedRecords> {
  const errors = [...findNameErrors(records), ...findCountError(records)]
  if (errors.length > 0) return { ok: false, errors }
  const [edition] = records.editions
  return { ok: true, value: { ...records, findings: findingRecords(findAll(records, parsed), edition) } }
}
