/** Synthetic editions for the benchmarks: any number of laureates, the same ones on every machine. */
import { type Found, findingRecords } from '../seed/check/finding.ts'
import type { LaureateRecords } from '../seed/enrich/laureate.ts'
import { territoryOf } from '../seed/enrich/territory.ts'
import type { EditionToLoad } from '../seed/load.ts'
import type { ContactRecord, EditionRecord } from '../seed/records.ts'
import { absent, derived, extracted } from '../seed/trace.ts'
import { teamContact } from './generate/contact.ts'
import { laureateOf } from './generate/laureate.ts'
import { FUNDER, organisations } from './generate/organisation.ts'
import { randomFrom } from './generate/random.ts'

const LAST_YEAR = 2023

/** An organisation that wins in one edition wins in the next one with this probability. */
const RETURNING = 0.4

/**
 * Makes editions, one a year up to 2023, that share the laureates evenly; part of each edition's
 * organisations were in the one before. Equal arguments give equal records.
 */
export function* generateEditions(laureates: number, editions: number): Generator<EditionToLoad> {
  const organisation = organisations()
  const startOf = (ordinal: number) => Math.floor((ordinal * laureates) / editions)
  for (let ordinal = 0; ordinal < editions; ordinal += 1) {
    const [start, end] = [startOf(ordinal), startOf(ordinal + 1)]
    const edition = editionRecord(ordinal, editions, end - start)
    const firstOrganisation = Math.floor(start * (1 - RETURNING))
    const all = Array.from({ length: end - start }, (_, position) =>
      laureateOf(edition, organisation(firstOrganisation + position), { position, index: start + position }),
    )
    yield editionOf(edition, all)
  }
}

function editionOf(edition: EditionRecord, all: readonly LaureateRecords[]): EditionToLoad {
  const year = edition.id.value
  const own = all.map(({ contact }) => contact)
  return {
    records: {
      editions: [edition],
      laureates: all.map(({ laureate }) => laureate),
      actions: all.map(({ action }) => action),
      funding_purposes: all.flatMap(({ purposes }) => purposes),
      contacts: [...own, teamContact(edition, randomFrom(3, Number(year)))],
      findings: findingRecords(own.flatMap(missingPhone), edition),
    },
    brochure: Buffer.from(`Une édition synthétique, faite pour les mesures.\n\n${year}\n`),
    curation: null,
  }
}

/** What the check `missing_part` says of a contact without a telephone. */
function missingPhone({ id, laureate, phones, name }: ContactRecord): Found[] {
  if (phones.value.length > 0) return []
  return [
    {
      rule: 'missing_part',
      resource: 'contacts',
      record: id.value,
      laureate: laureate.value,
      field: 'phones',
      severity: 'info',
      message: 'Aucun téléphone n’est imprimé.',
      value: null,
      suggestion: null,
      lines: name.trace.lines,
    },
  ]
}

function editionRecord(ordinal: number, editions: number, laureates: number): EditionRecord {
  const year = LAST_YEAR + 1 - editions + ordinal
  const lines = [3]
  const printed = <T>(value: T) => extracted(value, lines)
  return {
    id: derived(String(year), lines, 'L’année de l’édition.'),
    year: printed(year),
    title: printed("LES LAUREATS DE L'APPEL À PROJETS PROGR'ESS"),
    programme: printed("PROGR'ESS"),
    ordinal: printed(ordinal + 1),
    theme: absent('L’introduction ne donne pas de thème.'),
    introduction: printed('Une édition synthétique, faite pour les mesures.'),
    eligibility: printed('structures associatives'),
    budget_eur: printed(100_000),
    laureates_stated: printed(laureates),
    funder: printed('Département des Hauts-de-Seine'),
    department_code: derived(FUNDER, lines, 'Le code du département financeur.'),
    ...territoryOf(printed(FUNDER)),
  }
}
