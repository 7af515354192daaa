/** The texts of the records that are printed as such: those in which a slip of typing can be shown. */
import type { EditionRecords } from '../records.ts'
import type { Traced } from '../trace.ts'
import type { Evidence } from './evidence.ts'

export interface PrintedText extends Pick<Evidence, 'resource' | 'record' | 'laureate' | 'field'> {
  readonly text: Traced<string>
}

type Fields = Readonly<Record<string, Traced<string | null>>>

function textsOf(
  resource: PrintedText['resource'],
  record: string,
  laureate: string | null,
  fields: Fields,
): PrintedText[] {
  return Object.entries(fields).flatMap(([field, { value, trace }]) =>
    value === null ? [] : { resource, record, laureate, field, text: { value, trace } },
  )
}

/**
 * The printed texts, each once: the statement that several purposes share is told of the first, and the parts
 * of the introduction of the introduction. Names are left out: they are written as their bearers write them.
 */
export function printedTexts({ editions: [edition], ...records }: EditionRecords): PrintedText[] {
  const { title, introduction } = edition
  const statements = new Map(records.funding_purposes.toReversed().map((one) => [one.action.value, one]))
  return [
    ...textsOf('editions', edition.id.value, null, { title, introduction }),
    ...records.laureates.flatMap(({ id, presentation }) =>
      textsOf('laureates', id.value, id.value, { presentation }),
    ),
    ...records.actions.flatMap(({ id, laureate, title, description }) =>
      textsOf('actions', id.value, laureate.value, { title, description }),
    ),
    ...[...statements.values()].flatMap(({ id, laureate, statement }) =>
      textsOf('funding_purposes', id.value, laureate.value, { statement }),
    ),
    ...records.contacts.flatMap(({ id, laureate, address_complement, street_address, city }) =>
      textsOf('contacts', id.value, laureate.value, { address_complement, street_address, city }),
    ),
  ]
}
