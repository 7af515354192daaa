/** XLSX (Office Open XML, ECMA-376): one sheet of typed cells, written while the records are read. */
import type { BulkForm, Recordset } from './representation.ts'
import { columnsOf } from './tabular/columns.ts'
import { archived, type Entry } from './xlsx/archive.ts'
import { columnLetters } from './xlsx/cell.ts'
import { partsOf, SHEET_PATH } from './xlsx/parts.ts'
import { sheet } from './xlsx/sheet.ts'

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const xlsx: BulkForm = {
  kind: 'bulk',
  extension: 'xlsx',
  title: { en: 'Excel (XLSX)', fr: 'Excel (XLSX)' },
  mediaType: MEDIA_TYPE,
  contentType: MEDIA_TYPE,
  fileType: 'XLSX',
  tabular: true,
  nests: false,
  // The rows that a sheet of Excel has, without the header.
  most: 1_048_575,
  write: (records) => archived(entries(records)),
}

function entries(records: Recordset): Entry[] {
  const columns = columnsOf(records)
  const [letters, rows] = [columnLetters(columns.length - 1), records.total + 1]
  const content = sheet(columns, `A1:${letters}${rows}`, records.batches)
  return [
    ...partsOf(records.resource, records.publisher, `$A$1:$${letters}$${rows}`),
    { path: SHEET_PATH, content },
  ]
}
