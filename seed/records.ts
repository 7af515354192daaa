/** The records of one edition, ready to be checked and loaded: one traced record per row of each table. */
import type { actionsTable } from '../src/resources/actions.ts'
import type { contactsTable } from '../src/resources/contacts.ts'
import type { editionsTable } from '../src/resources/editions.ts'
import type { findingsTable } from '../src/resources/findings.ts'
import type { fundingPurposesTable } from '../src/resources/funding_purposes.ts'
import type { laureatesTable } from '../src/resources/laureates.ts'
import type { TracedRecord } from './trace.ts'

/** What loading adds to a row by itself. */
type Added<Row> = 'row' | 'provenance' | 'brochure' | 'curation' | Extract<keyof Row, `${string}_folded`>

type Of<T extends { $inferSelect: object }> = TracedRecord<Omit<T['$inferSelect'], Added<T['$inferSelect']>>>

export type EditionRecord = Of<typeof editionsTable>
export type LaureateRecord = Of<typeof laureatesTable>
export type ActionRecord = Of<typeof actionsTable>
export type FundingPurposeRecord = Of<typeof fundingPurposesTable>
export type ContactRecord = Of<typeof contactsTable>
export type FindingRecord = Of<typeof findingsTable>

/** What the brochure and its curation say, before the checks. */
export interface EditionRecords {
  readonly editions: readonly [EditionRecord]
  readonly laureates: readonly LaureateRecord[]
  readonly actions: readonly ActionRecord[]
  readonly funding_purposes: readonly FundingPurposeRecord[]
  readonly contacts: readonly ContactRecord[]
}

/** The same with the findings of the checks: all that is loaded. */
export interface CheckedRecords extends EditionRecords {
  readonly findings: readonly FindingRecord[]
}
