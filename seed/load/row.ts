/** How a record becomes a row of its table, and what is stored of where its values come from. */
import type { ContentResource } from '../../src/resources/define.ts'
import { fold, foldedName } from '../../src/resources/folded.ts'
import { fieldsOfKind } from '../../src/resources/kinds.ts'
import { type Provenance, type StoredTraces, storedTraces } from '../../src/resources/provenance.ts'
import type { Traced, TracedRecord } from '../trace.ts'

/** The values of the columns, by name, and the traces of the public fields. */
export interface StoredRow {
  readonly row: number
  readonly id: string
  readonly values: Record<string, unknown>
  readonly traces: StoredTraces
}

/**
 * @param row its number
 * @param more columns that no field tells of
 */
export function storedRow(
  resource: ContentResource,
  record: TracedRecord<{ id: string }>,
  row: number,
  more: Readonly<Record<string, unknown>>,
): StoredRow {
  const traced = new Map<string, Traced<unknown>>(Object.entries(record))
  const values = Object.fromEntries([...traced].map(([name, { value }]) => [name, value]))
  const folded = fieldsOfKind(resource, 'text').map((name) => {
    const value = values[name]
    return [foldedName(name), typeof value === 'string' ? fold(value) : null]
  })
  const provenance = Object.keys(resource.fields).map((name) => [name, traced.get(name)?.trace])
  return {
    row,
    id: record.id.value,
    values: { row, ...values, ...Object.fromEntries(folded), ...more },
    // Every public field is traced: the type of the records says so.
    traces: storedTraces(Object.fromEntries(provenance) as Provenance),
  }
}
