/** The third stage: from the parts of a brochure to records, completed from other sources and the curation. */
import type { Outcome, ParsedBrochure, SourceError } from './brochure.ts'
import { nearest } from './curation/nearest.ts'
import type { Curation } from './curation.ts'
import { contactRecord } from './enrich/contact.ts'
import { correctorOf, curationError, findCorrectionErrors, findUnknownRecords } from './enrich/correct.ts'
import { editionRecord } from './enrich/edition.ts'
import { slug } from './enrich/fold.ts'
import { laureateRecords, organisationOf } from './enrich/laureate.ts'
import { withoutMarkers } from './enrich/withheld.ts'
import type { ContactRecord, EditionRecord, EditionRecords } from './records.ts'
import { absent, derived } from './trace.ts'

/** The entries of the curation that name no organisation of the edition. */
function findUnknownOrganisations(parsed: ParsedBrochure, curation: Curation): SourceError[] {
  const names = parsed.laureates.map(({ name }) => name)
  const unknown = (table: 'display_names' | 'organisations', known: readonly string[]) => {
    const all = new Set(known)
    return Object.keys(curation[table])
      .filter((key) => !all.has(key))
      .map((key) =>
        curationError(table, `expected an organisation of the edition${nearest(key, known)}`, key),
      )
  }
  return [
    ...unknown(
      'display_names',
      names.map((name) => organisationOf(name, curation).value),
    ),
    ...unknown(
      'organisations',
      names.map(({ value }) => slug(value)),
    ),
  ]
}

function teamContact(
  { team }: ParsedBrochure,
  edition: EditionRecord,
  correct: Parameters<typeof contactRecord>[2],
): ContactRecord[] {
  if (team === null) return []
  const of = {
    id: `${edition.id.value}-contact`,
    edition: derived(edition.id.value, edition.year.trace.lines, 'L’édition de la brochure.'),
    laureate: absent('L’équipe du programme n’est pas un lauréat.'),
    kind: 'programme_team' as const,
    funder: edition.department_code.value,
    names: [edition.programme.value, edition.funder.value],
  }
  return [contactRecord(team, of, correct).record]
}

/**
 * Makes the records of an edition.
 * @returns the records, or what in the curation names nothing or has the wrong type
 */
export function enrich(printed: ParsedBrochure, curation: Curation): Outcome<EditionRecords> {
  const parsed = withoutMarkers(printed, curation.withheld)
  const { corrections } = curation
  const unsound = [...findUnknownOrganisations(parsed, curation), ...findCorrectionErrors(corrections)]
  if (unsound.length > 0) return { ok: false, errors: unsound }
  const correct = correctorOf(corrections)
  const edition = editionRecord(parsed.edition, correct)
  const context = { edition, lines: parsed.lines, curation, correct }
  const all = parsed.laureates.map((laureate) => laureateRecords(laureate, context))
  const records = {
    editions: [edition] as const,
    laureates: all.map(({ laureate }) => laureate),
    actions: all.map(({ action }) => action),
    funding_purposes: all.flatMap(({ purposes }) => purposes),
    contacts: [...all.map(({ contact }) => contact), ...teamContact(parsed, edition, correct)],
  }
  const known = new Map(Object.entries(records).map(([name, list]) => [name, list.map(({ id }) => id.value)]))
  const errors = findUnknownRecords(corrections, known)
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: records }
}
