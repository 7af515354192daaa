/** The shapes that the reading stages hand on: lines as printed, then the parts of a parsed brochure. */
import type { LEGAL_FORMS } from '../src/resources/laureates.ts'
import type { Traced } from './trace.ts'

/** One line of the brochure, its form normalised, with its number counted from 1. */
export interface Line {
  readonly number: number
  readonly text: string
}

/** What is wrong with a brochure (or a curation), where, and what was expected instead. */
export interface SourceError {
  /** The line, counted from 1; null where the fault is of the whole file. */
  readonly line: number | null
  /** What was expected, as a sentence without its full stop: `expected an e-mail address`. */
  readonly message: string
  /** At most 80 characters of what stands there instead; null where there is nothing to show. */
  readonly excerpt: string | null
}

/** What a stage hands on: its result, or all that is wrong with its input. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly SourceError[] }

export interface ParsedEdition {
  readonly year: Traced<number>
  readonly title: Traced<string>
  readonly programme: Traced<string>
  readonly ordinal: Traced<number | null>
  readonly theme: Traced<string | null>
  readonly introduction: Traced<string>
  readonly eligibility: Traced<string | null>
  readonly budget_eur: Traced<number | null>
  readonly laureates_stated: Traced<number | null>
  /** The funder as the action headings print it: `DEPARTEMENT DES HAUTS-DE-SEINE`. */
  readonly funder: Traced<string>
}

export interface ParsedContact {
  readonly name: Traced<string>
  readonly units: Traced<string[]>
  readonly websites: Traced<string[]>
  readonly address_complement: Traced<string | null>
  readonly street_address: Traced<string | null>
  readonly postal_code: Traced<string | null>
  readonly city: Traced<string | null>
  readonly cedex: Traced<string | null>
  /** E.164 numbers, and the same numbers as printed. */
  readonly phones: Traced<string[]>
  readonly phones_printed: Traced<string[]>
  readonly emails: Traced<string[]>
  /** The line on which each printed value of the three lists stands, by the value (`phones` by its E.164 form). */
  readonly lines: ReadonlyMap<string, number>
}

export interface ParsedLaureate {
  readonly name: Traced<string>
  readonly legal_form: Traced<keyof typeof LEGAL_FORMS>
  readonly presentation: Traced<string>
  readonly action_title: Traced<string>
  readonly action_description: Traced<string>
  /** The funding statement without its arrow: `PROGR'ESS participe …`. */
  readonly statement: Traced<string>
  readonly contact: ParsedContact
}

export interface ParsedBrochure {
  readonly edition: ParsedEdition
  readonly laureates: readonly ParsedLaureate[]
  /** The programme's team, from the foot; null where there is none. */
  readonly team: ParsedContact | null
  /** Every printed line, for the checks that read the text itself. */
  readonly lines: readonly Line[]
}
