/** Withholding a value: from every edition, from the history, and from the revisions that are kept. */
import { existsSync } from 'node:fs'
import { openReadOnly } from '../db/connection.ts'
import { keptFile, keptRevisions } from '../db/revisions.ts'
import { type Manner, type Published, publishedSources, publishOnly } from './publish.ts'
import { redact } from './withhold/redact.ts'
import { isInHistory } from './withhold/redact_history.ts'
import { redactSource } from './withhold/redact_source.ts'
import { type Sought, seek } from './withhold/sought.ts'

/**
 * Publishes all editions anew with a marker in the place of a value. The history goes on without it, and the
 * revisions before, which hold it, are kept no longer.
 * @param value a mailbox, a telephone, a website, a name, a line of an address, or any other text
 * @param reason is published
 * @throws an error that says so if the value is found nowhere, or the reason holds it
 */
export function withhold(path: string, value: string, reason: string, time: Date, manner: Manner): Published {
  const sought = seek(value)
  if (reason.trim() === '' || redact(reason, sought).text !== reason)
    throw new Error('Nothing was withheld: give a reason, which is published and must not hold the value.')
  const redacted = publishedSources(path).map((source) => redactSource(source, sought, reason))
  if (!redacted.some(({ isRedacted }) => isRedacted) && !isTold(path, sought) && !isKept(path, sought))
    throw new Error(
      'Nothing was withheld: no edition, no change and no revision that is kept holds the value.',
    )
  const sources = redacted.map(({ source }) => source)
  return publishOnly(path, sources, time, { ...manner, most: 1, sought: [sought] })
}

/** Whether a revision that is kept was made of it: the history tells of mailboxes and the like without their values. */
function isKept(path: string, sought: Sought): boolean {
  return keptRevisions(path)
    .map(({ id }) => keptFile(path, id))
    .flatMap((file) => (file === null ? [] : publishedSources(file)))
    .some((source) => redactSource(source, sought, '').isRedacted)
}

function isTold(path: string, sought: Sought): boolean {
  if (!existsSync(path)) return false
  const connection = openReadOnly(path)
  try {
    return isInHistory(connection, [sought])
  } finally {
    connection.close()
  }
}
