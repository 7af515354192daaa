/** The record of the edition. */
import type { ParsedEdition } from '../brochure.ts'
import type { EditionRecord } from '../records.ts'
import { absent, derived, enriched, normalised, type Traced } from '../trace.ts'
import type { Correct } from './correct.ts'
import { fold, letters } from './fold.ts'
import { type Division, gazetteer } from './gazetteer.ts'
import { territoryOf } from './territory.ts'

const FUNDER = /^departement (de la |de l['’]|des |de |du |d['’])/

/** The département that a heading names: `DEPARTEMENT DES HAUTS-DE-SEINE`; undefined where it names none. */
function departmentNamed(printed: string): { department: Division; joint: string } | undefined {
  const joint = FUNDER.exec(fold(printed))?.[1]
  if (joint === undefined) return undefined
  const name = letters(fold(printed).replace(FUNDER, ''))
  const department = [...gazetteer().departments.values()].find((one) => letters(one.name) === name)
  return department && { department, joint }
}

function funderOf(printed: Traced<string>): Pick<EditionRecord, 'funder' | 'department_code'> {
  const found = departmentNamed(printed.value)
  if (!found) {
    return {
      funder: printed,
      department_code: absent('Le financeur imprimé n’est pas un département connu.'),
    }
  }
  const { department, joint } = found
  const { lines } = printed.trace
  const reason = 'Le code du département que nomment les titres des actions.'
  return {
    funder: normalised(`Département ${joint}${department.name}`, lines, printed.value),
    department_code: enriched(department.code, lines, gazetteer().source, reason),
  }
}

/** The edition, known by its year. */
export function editionRecord({ funder, ...printed }: ParsedEdition, correct: Correct): EditionRecord {
  const { value: year, trace } = printed.year
  const id = String(year)
  const record = correct('editions', id, {
    id: derived(id, trace.lines, 'L’année de l’édition.'),
    ...printed,
    ...funderOf(funder),
  })
  return { ...record, ...correct('editions', id, territoryOf(record.department_code)) }
}
