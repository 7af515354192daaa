/** Texts as they are compared: without accents, ligatures or capitals. Kept in columns of their own. */
import { text } from 'drizzle-orm/sqlite-core'

/** Without accents or ligatures, in lower case: `Œuvre été` → `oeuvre ete`. The length may change. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gi, 'oe').replace(/æ/gi, 'ae').toLowerCase()
}

/** The name of the column that holds a field's folded text. */
export function foldedName<N extends string>(field: N): `${N}_folded` {
  return `${field}_folded`
}

const foldedColumn = (field: string) => text(foldedName(field))

/** A private column per field, for its folded text: what filters compare and what sorting goes by. */
export function foldedColumns<const N extends string>(...fields: readonly N[]) {
  const columns = fields.map((field) => [foldedName(field), foldedColumn(field)])
  // One column of the same kind per name.
  return Object.fromEntries(columns) as { [K in N as `${K}_folded`]: ReturnType<typeof foldedColumn> }
}
