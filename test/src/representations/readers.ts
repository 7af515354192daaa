/** How each form is read back: by a reader that shares nothing with its writer. */
import type { PublicRecord } from '../../../src/representations/representation.ts'
import type { Resource } from '../../../src/resources/define.ts'
import { readAtom } from './readers/atom.ts'
import { readCsv } from './readers/csv.ts'
import { readExcelCsv } from './readers/excel-csv.ts'
import { readGeojson } from './readers/geojson.ts'
import { readPage } from './readers/html.ts'
import { readGraph } from './readers/linked-data.ts'
import { readParquet } from './readers/parquet.ts'
import { readWorkbook } from './readers/xlsx.ts'

/** From the bytes of a whole collection to its records, each with all of its fields, as JSON has them. */
export type Reader = (
  body: Buffer,
  resource: Resource,
) => readonly PublicRecord[] | Promise<readonly PublicRecord[]>

/** By the extension of the form; a form without one fails `agreement.test.ts`. */
export const READERS: Readonly<Record<string, Reader>> = {
  html: readPage,
  json: (body) => JSON.parse(body.toString()).data,
  csv: readCsv,
  'excel.csv': readExcelCsv,
  xlsx: readWorkbook,
  ndjson: (body) =>
    body
      .toString()
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  geojson: readGeojson,
  parquet: readParquet,
  atom: readAtom,
  jsonld: readGraph('jsonld'),
  ttl: readGraph('ttl'),
}
