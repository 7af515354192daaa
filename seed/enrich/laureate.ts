/** The records of a laureate: itself, its action, the purposes of its funding, and its contact. */
import type { Line, ParsedLaureate } from '../brochure.ts'
import { CURATION, type Curation } from '../curation.ts'
import type {
  ActionRecord,
  ContactRecord,
  EditionRecord,
  FundingPurposeRecord,
  LaureateRecord,
} from '../records.ts'
import { derived, enriched, type Traced } from '../trace.ts'
import { actionRecord } from './action.ts'
import { contactRecord } from './contact.ts'
import type { Correct } from './correct.ts'
import { slug } from './fold.ts'
import { foundedYear } from './founded_year.ts'
import { fundingPurposeRecords } from './funding_purpose.ts'
import { placeOf } from './place.ts'

export interface LaureateRecords {
  readonly laureate: LaureateRecord
  readonly action: ActionRecord
  readonly purposes: readonly FundingPurposeRecord[]
  readonly contact: ContactRecord
}

/** What is the same for all laureates of an edition. */
export interface EditionContext {
  readonly edition: EditionRecord
  readonly lines: readonly Line[]
  readonly curation: Curation
  readonly correct: Correct
}

/** An own entry of a table that a person wrote: its keys may be any words, `constructor` too. */
const entry = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

/** The slug that tells the organisation in every edition. */
export function organisationOf(
  { value, trace }: Traced<string>,
  { organisations }: Curation,
): Traced<string> {
  const own = slug(value)
  const chosen = entry(organisations, own)
  if (chosen) return enriched(chosen.value, trace.lines, CURATION, chosen.reason)
  return derived(own, trace.lines, 'D’après le nom imprimé.')
}

function displayNameOf(
  name: Traced<string>,
  organisation: string,
  { display_names }: Curation,
): Traced<string> {
  const chosen = entry(display_names, organisation)
  if (chosen) return enriched(chosen.value, name.trace.lines, CURATION, chosen.reason)
  return derived(name.value, name.trace.lines, 'Le nom imprimé.')
}

/** All the records of one laureate; the identifiers depend on the year and the printed name alone. */
export function laureateRecords(parsed: ParsedLaureate, context: EditionContext): LaureateRecords {
  const { curation, correct } = context
  const { value: year, trace } = context.edition.year
  const edition = derived(context.edition.id.value, trace.lines, 'L’édition de la brochure.')
  const id = `${edition.value}-${slug(parsed.name.value)}`
  const { lines } = parsed.name.trace
  const laureate = derived(id, lines, 'Le lauréat sous le nom duquel la brochure l’imprime.')
  const { name, legal_form, presentation } = correct('laureates', id, {
    name: parsed.name,
    legal_form: parsed.legal_form,
    presentation: parsed.presentation,
  })
  const organisation = organisationOf(parsed.name, curation)
  const display = displayNameOf(name, organisation.value, curation)
  const funder = context.edition.department_code.value
  const { record: contact, seat } = contactRecord(
    parsed.contact,
    { id: `${id}-contact`, edition, laureate, kind: 'laureate', funder, names: [name.value, display.value] },
    correct,
  )
  const added = correct('laureates', id, {
    display_name: display,
    founded_year: foundedYear(presentation, name.value, year),
    ...placeOf(seat, contact.city),
  })
  const own = derived(id, lines, 'D’après l’année et le nom imprimés.')
  const action = actionRecord(parsed, { id, edition, laureate, presentation, funder }, context)
  const purposes = fundingPurposeRecords(parsed.statement, { id, edition, laureate }, correct)
  return {
    laureate: { id: own, edition, organisation, name, legal_form, presentation, ...added },
    action,
    purposes,
    contact,
  }
}
