/** The sheet of a workbook (ECMA-376 Part 1 §18.3): a frozen header of French titles, then a row for each record. */
import type { Field } from '../../resources/define.ts'
import { type Kind, kindOf } from '../../resources/kinds.ts'
import type { PublicRecord } from '../representation.ts'
import type { Column } from '../tabular/columns.ts'
import { cell, columnLetters, STYLES, textCell } from './cell.ts'
import { DECLARATION, MAIN } from './parts.ts'

export function* sheet(
  columns: readonly Column[],
  area: string,
  batches: Iterable<readonly PublicRecord[]>,
): Generator<string, void, void> {
  yield beginning(columns, area)
  yield row(1, columns, (reference, { field }) => textCell(reference, field.title.fr, STYLES.heading))
  let number = 1
  for (const batch of batches) {
    for (const record of batch) {
      number += 1
      yield row(number, columns, (reference, { name }) => cell(reference, record[name]))
    }
  }
  yield ending(area)
}

function row(
  number: number,
  columns: readonly Column[],
  cellOf: (reference: string, column: Column) => string,
): string {
  const cells = columns.map((column, index) => cellOf(`${columnLetters(index)}${number}`, column))
  return `<row r="${number}">${cells.join('')}</row>`
}

function beginning(columns: readonly Column[], area: string): string {
  const widths = columns.map(({ field }, index) => {
    return `<col min="${index + 1}" max="${index + 1}" width="${widthOf(field)}" customWidth="1"/>`
  })
  return [
    `${DECLARATION}<worksheet ${MAIN}><dimension ref="${area}"/>`,
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>`,
  ].join('')
}

/** Each column can be filtered, and no text is marked for looking like a number. */
function ending(area: string): string {
  return [
    `</sheetData><autoFilter ref="${area}"/>`,
    `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1"/></ignoredErrors></worksheet>`,
  ].join('')
}

/** In characters; other kinds are as wide as a code. */
const WIDTHS: Partial<Record<Kind, number>> = { prose: 60, text: 30, list: 30 }
const CODE = 16

/** Wide enough for the title too, beside the button of its filter. */
const widthOf = (field: Field) => Math.max(WIDTHS[kindOf(field)] ?? CODE, field.title.fr.length + 4)
