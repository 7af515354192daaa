/** Conditions in words that follow upon the name of the records. */
import { fieldOf } from '../../queries/columns.ts'
import type { Condition } from '../../queries/condition.ts'
import type { Language, Resource } from '../../resources/define.ts'
import { kindOf } from '../../resources/kinds.ts'
import { areaOf } from './area.ts'
import { FORMS, phraseOf } from './grammar.ts'
import { GRAMMARS } from './language.ts'
import { fieldName, recordsName } from './name.ts'
import { type NormalForm, normalForm, type Stated } from './normal-form.ts'
import { valuesOf } from './value.ts'

/** What records must fulfil, in words: standing alone, and beside others, where its ends must be told. */
export interface Clause {
  readonly alone: string
  readonly beside: string
}

/** One clause for each part of a condition that must be true in any case. */
export function clausesOf(resource: Resource, condition: Condition, language: Language): Clause[] {
  const form = normalForm(condition)
  const parts = form.kind === 'and' ? form.parts : [form]
  return parts.map((part) => clauseOf(resource, part, language))
}

function clauseOf(resource: Resource, form: NormalForm, language: Language): Clause {
  if (form.kind === 'comparison') return comparedOf(resource, form, language)
  if (form.kind === 'area') return clear(areaOf(form, language))
  const parts = form.parts.map((part) => clauseOf(resource, part, language).beside)
  const alone = GRAMMARS[language][form.kind](parts)
  return { alone, beside: `(${alone})` }
}

function comparedOf(resource: Resource, stated: Stated, language: Language): Clause {
  const { relation, holds } = stated
  if (relation === null) return clear(claimOf(resource, stated, language))
  const claim = phraseOf(GRAMMARS[language].related[relation.many ? 'many' : 'one'], holds)
  const records = recordsName(relation.resource, language)
  const condition = claimOf(relation.resource, { ...stated, holds: true }, language)
  return { alone: claim(records, condition), beside: claim(records, `(${condition})`) }
}

/** A clause whose ends are clear. */
export const clear = (clause: string): Clause => ({ alone: clause, beside: clause })

/** What a comparison claims of the records whose field it compares. */
function claimOf(resource: Resource, stated: Stated, language: Language): string {
  const { field, operator, holds } = stated
  const definition = fieldOf(resource, field)
  const claim = phraseOf(GRAMMARS[language].claims[FORMS[kindOf(definition)]][operator], holds)
  return claim(fieldName(resource, field, language), valuesOf(definition, stated, language))
}
