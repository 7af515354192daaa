import { parse } from 'csv-parse/sync'
import type { PublicRecord } from '../../../../src/representations/representation.ts'
import type { Field, Resource } from '../../../../src/resources/define.ts'
import { kindOf } from '../../../../src/resources/kinds.ts'
import { cellValue } from './cells.ts'

export function readExcelCsv(body: Buffer, { fields }: Resource): PublicRecord[] {
  const rows: Record<string, string>[] = parse(body, { bom: true, delimiter: ';', columns: true })
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, seen(field, row[field.title.fr] ?? '')]),
    ),
  )
}

/** The value that the French Excel has for a cell. */
export function seen(field: Field, cell: string): unknown {
  const kind = kindOf(field)
  if (kind === 'boolean') return cell === 'VRAI'
  if (kind === 'number') return cellValue(field, cell.replace(',', '.'))
  const [, literal] = /^="(.*)"$/s.exec(cell) ?? []
  return cellValue(field, literal?.replaceAll('""', '"') ?? cell)
}
