/** Two versions of the 2023 edition that take turns, and what tells them apart. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openRevision } from '../../src/open-revision.ts'
import { EDITION_2023 } from '../world.ts'

export const MAILBOXES = ['contact@assol-mncp.fr', 'bonjour@assol-mncp.fr'] as const
export type Mailbox = (typeof MAILBOXES)[number]

/** Writes a brochure for each mailbox into a folder; gives their paths. */
export function writeBrochures(folder: string): readonly [string, string] {
  const brochure = readFileSync(join(EDITION_2023, 'brochure.txt'), 'utf8')
  const [first, second] = MAILBOXES
  const paths = [join(folder, 'first.txt'), join(folder, 'second.txt')] as const
  writeFileSync(paths[0], brochure)
  writeFileSync(paths[1], brochure.replace(first, second))
  return paths
}

/**
 * The revision of a file, every byte of which is checked, and the mailbox that it holds.
 * @throws if it cannot be served
 */
export function held(path: string): { readonly id: string; readonly mailbox: string | undefined } {
  const { id, brochure, close } = openRevision(path, Number.POSITIVE_INFINITY)
  const text = String(brochure('2023'))
  close()
  return { id, mailbox: MAILBOXES.find((mailbox) => text.includes(mailbox)) }
}
