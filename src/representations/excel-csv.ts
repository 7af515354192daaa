/** CSV as the French Excel opens it with a double click: French titles, semicolons, decimal commas, codes left whole. */
import type { BulkForm } from './representation.ts'
import { columnsOf } from './tabular/columns.ts'
import { isConverted } from './tabular/conversions.ts'
import { fitting } from './tabular/excel-cell.ts'
import { withoutFormula } from './tabular/formulas.ts'
import { lineWriter } from './tabular/lines.ts'
import { listed } from './tabular/lists.ts'

const line = lineWriter(';')

export const excelCsv: BulkForm = {
  kind: 'bulk',
  extension: 'excel.csv',
  title: { en: 'CSV for Excel (French)', fr: 'CSV pour Excel' },
  mediaType: 'text/csv',
  contentType: 'text/csv; charset=utf-8; header=present',
  fileType: 'CSV',
  tabular: true,
  nests: false,
  *write(records) {
    const columns = columnsOf(records)
    // Without a byte order mark, Excel would take UTF-8 for the code page of its machine.
    yield `\uFEFF${line(columns.map(({ field }) => field.title.fr))}`
    for (const batch of records.batches)
      yield batch.map((record) => line(columns.map(({ name }) => cellOf(record[name])))).join('')
  },
}

function cellOf(value: unknown): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX'
  return textCell(Array.isArray(value) ? listed(value) : String(value))
}

/** A text that Excel would convert is written as the formula of that text: `="01234"`. */
function textCell(text: string): string {
  const safe = withoutFormula(text)
  if (safe !== text || !isConverted(text)) return fitting(safe)
  return `="${text.replaceAll('"', '""')}"`
}
