/**
 * SQL as it is prepared: a text, and the values that are bound in it. Questions are made of pieces of it, anew
 * for each one, so putting them together has to cost next to nothing.
 */
import { Column, getTableName, is } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Bound, Row } from '../../db/connection.ts'

export interface Sql {
  readonly text: string
  /** In the order of the question marks in the text. */
  readonly values: readonly Bound[]
}

/** Reads the rows of a query. */
export type Read = (query: Sql) => readonly Row[]

/** A template of SQL: SQL stands in it as it is, a column and a table by their names, and anything else is bound. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Sql | Named | Bound)[]): Sql {
  const values: Bound[] = []
  let text = ''
  for (const [index, part] of parts.entries()) {
    const piece = pieceOf(part)
    text += strings[index] + piece.text
    values.push(...piece.values)
  }
  return { text: text + strings.at(-1), values }
}

type Named = SQLiteColumn | SQLiteTable

function pieceOf(part: Sql | Named | Bound): Sql {
  if (part === null || typeof part !== 'object') return { text: '?', values: [part] }
  if (isSql(part)) return part
  return raw(is(part, Column) ? `"${getTableName(part.table)}"."${part.name}"` : `"${getTableName(part)}"`)
}

/** A table may have a column of that name as well, but a column is no string. */
function isSql(part: Sql | Named): part is Sql {
  return 'text' in part && typeof part.text === 'string'
}

/** SQL that is nothing but its text. */
export function raw(text: string): Sql {
  return { text, values: [] }
}

/**
 * A value that SQLite does not look at while it plans a query. A plan that it made by looking at one is made
 * anew each time that the query is run, for there might be a better one: that takes as long as reading a page.
 */
export function unseen(value: Bound): Sql {
  return sql`+${value}`
}

/** At most so many rows; SQLite would look through a sign here. */
export function atMost(rows: number): Sql {
  return sql`limit (select ${rows})`
}

/** Several pieces with a text between them. */
export function joined(pieces: readonly Sql[], separator: string): Sql {
  return {
    text: pieces.map(({ text }) => text).join(separator),
    values: pieces.flatMap(({ values }) => values),
  }
}

/** What holds if all of several do; null counts as what always holds. */
export function and(...conditions: readonly (Sql | null)[]): Sql {
  return joined(
    conditions.filter((condition) => condition !== null),
    ' and ',
  )
}
