/** The records of the findings. */
import type { Rule } from '../../src/resources/findings.ts'
import type { EditionRecord, FindingRecord } from '../records.ts'
import { absent, derived } from '../trace.ts'
import type { Evidence } from './evidence.ts'

export interface Found extends Evidence {
  readonly rule: Rule
}

/** `{record}-{field}-{rule}`, with `-2`, `-3`… for the further ones of the same three. */
function nameAll(found: readonly Found[]): { id: string; one: Found }[] {
  const counts = new Map<string, number>()
  return found.map((one) => {
    const base = `${one.record}-${one.field}-${one.rule}`.replaceAll('_', '-')
    const count = (counts.get(base) ?? 0) + 1
    counts.set(base, count)
    return { id: count === 1 ? base : `${base}-${count}`, one }
  })
}

/** Makes records of what was found, in the given order. */
export function findingRecords(found: readonly Found[], edition: EditionRecord): FindingRecord[] {
  return nameAll(found).map(({ id, one }) => {
    const from = <T>(value: T) => derived(value, one.lines, 'D’après la règle qui l’a trouvé.')
    return {
      id: from(id),
      edition: from(edition.id.value),
      laureate: one.laureate === null ? absent('Le constat ne concerne pas de lauréat.') : from(one.laureate),
      resource: from(one.resource),
      record: from(one.record),
      field: from(one.field),
      rule: from(one.rule),
      severity: from(one.severity),
      message: from(one.message),
      value: one.value === null ? absent('Ce qui manque n’a pas de valeur.') : from(one.value),
      suggestion:
        one.suggestion === null ? absent('Aucune valeur ne peut être suggérée.') : from(one.suggestion),
      brochure_lines: from([...one.lines]),
    }
  })
}
