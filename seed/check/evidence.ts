/** What a rule finds, before it becomes a record, and the rule itself. */
import type { ResourceName } from '../../src/resources/define.ts'
import type { Severity } from '../../src/resources/findings.ts'
import type { ParsedBrochure } from '../brochure.ts'
import type { EditionRecords } from '../records.ts'

export interface Evidence {
  readonly resource: Exclude<ResourceName, 'findings'>
  /** The record concerned, and the laureate it is of, by their identifiers. */
  readonly record: string
  readonly laureate: string | null
  readonly field: string
  readonly severity: Severity
  /** The finding in a French sentence. */
  readonly message: string
  /** What is published, or the part of it concerned; null where something is missing. */
  readonly value: string | null
  readonly suggestion: string | null
  /** The lines of the brochure that show it. */
  readonly lines: readonly number[]
}

/** A rule: a pure function from what was read to what looks wrong in it. */
export type Check = (records: EditionRecords, parsed: ParsedBrochure) => readonly Evidence[]
