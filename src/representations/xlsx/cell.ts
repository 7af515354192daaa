/** A cell of a sheet (ECMA-376 Part 1 §18.3.1.4), typed: what it shows is what it holds, and no text is a formula. */
import { isConverted } from '../tabular/conversions.ts'
import { fitting } from '../tabular/excel-cell.ts'
import { withoutFormula } from '../tabular/formulas.ts'
import { listed } from '../tabular/lists.ts'
import { escapeText } from './text.ts'

/** The formats of cells: their places in the style sheet. */
export const STYLES = { plain: 0, heading: 1, quoted: 2 } as const

/** Nothing for null and for an empty list. */
export function cell(reference: string, value: unknown): string {
  if (value === null) return ''
  if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c r="${reference}" t="b"><v>${value ? 1 : 0}</v></c>`
  const text = Array.isArray(value) ? listed(value) : String(value)
  return text === '' ? '' : textCell(reference, fitting(text), styleOf(text))
}

/** Spaces that Excel would else take for layout. */
const SPACED = /^\s|\s$|\s\s|\n/

export function textCell(reference: string, text: string, style: number): string {
  const styled = style === STYLES.plain ? '' : ` s="${style}"`
  const space = SPACED.test(text) ? ' xml:space="preserve"' : ''
  return `<c r="${reference}"${styled} t="inlineStr"><is><t${space}>${escapeText(text)}</t></is></c>`
}

/** Whoever edits a text that Excel would convert or compute keeps a text. */
function styleOf(text: string): number {
  return isConverted(text) || withoutFormula(text) !== text ? STYLES.quoted : STYLES.plain
}

/** `A` to `Z`, then `AA`: the column of an index from 0. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter
}
