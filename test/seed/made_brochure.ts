/** Brochures made for a test: each names only what matters to it, the rest is plain. */

import type { Line, ParsedBrochure, ParsedContact, ParsedLaureate } from '../../seed/brochure.ts'
import type { Check, Evidence } from '../../seed/check/evidence.ts'
import { type Curation, readCuration } from '../../seed/curation.ts'
import { enrich } from '../../seed/enrich.ts'
import type { EditionRecords } from '../../seed/records.ts'
import { absent, derived, extracted, none, normalised, type Traced } from '../../seed/trace.ts'

export interface MadeContact {
  readonly units?: string[]
  readonly websites?: string[]
  readonly complement?: string
  readonly street?: string | null
  readonly postalCode?: string | null
  readonly city?: string | null
  readonly cedex?: string
  /** As printed: `01 23 45 67 89`. */
  readonly phones?: string[]
  readonly emails?: string[]
}

export interface MadeLaureate extends MadeContact {
  readonly name?: string
  readonly presentation?: string
  readonly title?: string
  readonly description?: string
  readonly statement?: string
}

export interface MadeBrochure {
  readonly laureates?: readonly MadeLaureate[]
  readonly team?: MadeContact & { readonly name: string }
  readonly funder?: string
  readonly stated?: number | null
  readonly title?: string
  readonly introduction?: string
}

/** Prints texts on the odd lines of a page, as brochures leave every other line empty. */
interface Page {
  readonly lines: Line[]
  print(text: string): Traced<string>
}

function emptyPage(): Page {
  const lines: Line[] = []
  return {
    lines,
    print(text) {
      const printed = text.split('\n').map((part) => {
        const number = lines.length * 2 + 1
        lines.push({ number, text: part })
        return number
      })
      return extracted(text.replaceAll('\n', ' '), printed)
    },
  }
}

const missing = () => absent('Rien n’est imprimé.')

function madePostalCode(page: Page, printed: string): Traced<string> {
  const { trace } = page.print(printed)
  const closed = printed.replaceAll(' ', '')
  return closed === printed ? extracted(closed, trace.lines) : normalised(closed, trace.lines, printed)
}

function madeContact(page: Page, name: Traced<string>, made: MadeContact): ParsedContact {
  const lines = new Map<string, number>()
  const list = (values: readonly string[] = [], keyOf = (value: string) => value): Traced<string[]> => {
    const numbers = values.map((value) => {
      const [number = 0] = page.print(value).trace.lines
      lines.set(keyOf(value), number)
      return number
    })
    return values.length > 0 ? extracted([...values], numbers) : none('Rien n’est imprimé.')
  }
  const optional = (text: string | null | undefined) => (text == null ? missing() : page.print(text))
  const code = made.postalCode === undefined ? '92000' : made.postalCode
  const e164 = (phone: string) => `+33${phone.replaceAll(' ', '').slice(1)}`
  const units = list(made.units)
  const websites = list(made.websites)
  const address_complement = optional(made.complement)
  const street_address = optional(made.street === undefined ? '1 rue des Ombrées' : made.street)
  const postal_code = code === null ? missing() : madePostalCode(page, code)
  const city = optional(made.city === undefined ? 'Nanterre' : made.city)
  const cedex = optional(made.cedex)
  const phones_printed = list(made.phones, e164)
  const phones = { ...phones_printed, value: phones_printed.value.map(e164) }
  const emails = list(made.emails)
  const address = { address_complement, street_address, postal_code, city, cedex }
  return { name, units, websites, ...address, phones, phones_printed, emails, lines }
}

function madeLaureate(page: Page, made: MadeLaureate): ParsedLaureate {
  const name = page.print(made.name ?? 'ASSOL')
  return {
    name,
    legal_form: derived('association', name.trace.lines, 'Le titre de la présentation.'),
    presentation: page.print(made.presentation ?? 'Une présentation.'),
    action_title: page.print(made.title ?? 'Un titre'),
    action_description: page.print(made.description ?? 'Une description.'),
    statement: page.print(made.statement ?? "PROGR'ESS participe à l'équipement."),
    contact: madeContact(page, name, made),
  }
}

/** A parsed brochure of 2023, its texts on lines 1, 3, 5… in the order of the fields. */
export function madeBrochure(made: MadeBrochure = {}): ParsedBrochure {
  const page = emptyPage()
  const { laureates = [{}] } = made
  const title = page.print(made.title ?? 'LES LAURÉATS')
  const introduction = page.print(made.introduction ?? 'Une introduction.')
  const { lines } = introduction.trace
  const stated = made.stated === undefined ? laureates.length : made.stated
  return {
    edition: {
      year: extracted(2023, title.trace.lines),
      title,
      programme: extracted("PROGR'ESS", title.trace.lines),
      ordinal: missing(),
      theme: missing(),
      introduction,
      eligibility: missing(),
      budget_eur: missing(),
      laureates_stated: stated === null ? missing() : extracted(stated, lines),
      funder: page.print(made.funder ?? 'DEPARTEMENT DES HAUTS-DE-SEINE'),
    },
    laureates: laureates.map((one) => madeLaureate(page, one)),
    team: made.team ? madeContact(page, page.print(made.team.name), made.team) : null,
    lines: page.lines,
  }
}

/** The curation that a JSON value is, as if it stood in the file. */
export function madeCuration(value: unknown = {}): Curation {
  const read = readCuration(Buffer.from(JSON.stringify(value)))
  if (!read.ok) throw new Error(JSON.stringify(read.errors))
  return read.value
}

/** The records of a made brochure; throws where `enrich` refuses it. */
export function madeRecords(parsed: ParsedBrochure, curation?: unknown): EditionRecords {
  const enriched = enrich(parsed, madeCuration(curation))
  if (!enriched.ok) throw new Error(JSON.stringify(enriched.errors))
  return enriched.value
}

/** What a rule finds in a made brochure. */
export function findIn(check: Check, made: MadeBrochure, curation?: unknown): readonly Evidence[] {
  const parsed = madeBrochure(made)
  return check(madeRecords(parsed, curation), parsed)
}
