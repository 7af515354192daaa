/** Withholding from the history: what earlier revisions told of a value. */
import { eq } from 'drizzle-orm'
import type { Connection } from '../../db/connection.ts'
import { changesTable } from '../../src/resources/changes.ts'
import { storedChanges } from '../stored-changes.ts'
import { redact } from './redact.ts'
import type { Sought } from './sought.ts'

type Change = typeof changesTable.$inferSelect

const TEXTS = ['id', 'record', 'before', 'after'] as const

/** What of a change is to be written otherwise; null if it holds nothing of what is sought. */
function redactedTexts(change: Change, sought: readonly Sought[]): Partial<Change> | null {
  const texts = TEXTS.flatMap((name) => {
    const text = change[name]
    const redacted = text && sought.reduce((left, one) => redact(left, one).text, text)
    if (redacted === text) return []
    // Two identifiers that differed by what was withheld are still two.
    return [[name, name === 'id' ? `${redacted}-${change.row}` : redacted]]
  })
  return texts.length === 0 ? null : Object.fromEntries(texts)
}

/** Whether the history of a file holds something of what is sought. */
export function isInHistory(connection: Connection, sought: readonly Sought[]): boolean {
  for (const change of storedChanges(connection)) if (redactedTexts(change, sought) !== null) return true
  return false
}

/**
 * Redacts the changes of a file that is being filled.
 * @returns whether there was anything to redact
 */
export function redactHistory(connection: Connection, sought: readonly Sought[]): boolean {
  if (sought.length === 0) return false
  let isRedacted = false
  for (const change of storedChanges(connection)) {
    const texts = redactedTexts(change, sought)
    if (texts === null) continue
    connection.database.update(changesTable).set(texts).where(eq(changesTable.row, change.row)).run()
    isRedacted = true
  }
  return isRedacted
}
