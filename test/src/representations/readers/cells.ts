/** From the text of a cell to the value that it stands for, by the rules that README gives to readers. */
import type { Field } from '../../../../src/resources/define.ts'
import { isNullable, kindOf } from '../../../../src/resources/kinds.ts'

export function cellValue(field: Field, text: string): unknown {
  const kind = kindOf(field)
  if (kind === 'list') return listOf(field, withFormula(text))
  if (kind === 'points') return pointsOf(text)
  if (text === '') return isNullable(field) ? null : text
  if (kind === 'number') return Number(text)
  return kind === 'boolean' ? text === 'true' : withFormula(text)
}

/** Takes one apostrophe from before what a formula begins with. */
export const withFormula = (text: string) => text.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '')

export function listOf({ schema }: Field, text: string): unknown[] {
  if (text === '') return []
  return schema.items.type === 'integer' ? splitList(text).map(Number) : splitList(text)
}

/** A position is a longitude and a latitude. */
export function pointsOf(text: string): number[][] {
  return text === '' ? [] : splitList(text).map((position) => position.split(',').map(Number))
}

/** Splits at each `|` that has no `\` before it, which is taken away. */
export function splitList(text: string): string[] {
  const values = ['']
  for (const [piece, escaped] of text.matchAll(/\\([|\\])|./gs)) {
    if (piece === '|') values.push('')
    else values.push(values.pop() + (escaped ?? piece))
  }
  return values
}
