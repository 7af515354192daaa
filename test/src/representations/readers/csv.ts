import { parse } from 'csv-parse/sync'
import type { PublicRecord } from '../../../../src/representations/representation.ts'
import type { Resource } from '../../../../src/resources/define.ts'
import { cellValue } from './cells.ts'

export function readCsv(body: Buffer, { fields }: Resource): PublicRecord[] {
  const rows: Record<string, string>[] = parse(body, { columns: true })
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, cellValue(field, row[name] ?? '')]),
    ),
  )
}
