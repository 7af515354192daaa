/**
 * The revisions that were published last, beside the file that is served: `data.sqlite.revisions` has a file for
 * each, by its identifier, and their digests in `SHA256SUMS`, the oldest first. A file is never changed, so the one
 * that is served and the one that is kept are the same bytes on disk, under two names.
 */
import { createHash } from 'node:crypto'
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

export interface KeptRevision {
  readonly id: string
  /** The SHA-256 digest of its file, in hexadecimal. */
  readonly sha256: string
}

/** The folder of the revisions of a database file. */
export function revisionsFolder(path: string): string {
  return `${path}.revisions`
}

/** The file of a revision that is kept; null if it is not. */
export function keptFile(path: string, id: string): string | null {
  const file = revisionFile(path, id)
  return existsSync(file) ? file : null
}

function revisionFile(path: string, id: string): string {
  return join(revisionsFolder(path), `${id}.sqlite`)
}

/** The revisions that are kept, the oldest first; none where nothing was published yet. */
export function keptRevisions(path: string): KeptRevision[] {
  const sums = sumsFile(path)
  if (!existsSync(sums)) return []
  const lines = readFileSync(sums, 'utf8').matchAll(/^([0-9a-f]{64}) {2}([0-9a-f]+)\.sqlite$/gm)
  return [...lines].map(([, sha256 = '', id = '']) => ({ id, sha256 }))
}

/** Keeps a draft as the newest revision, before it is served; the others stay. */
export function keepRevision(path: string, draft: string, id: string): void {
  const file = revisionFile(path, id)
  rmSync(file, { force: true })
  linkOrCopy(draft, file)
  const others = keptRevisions(path).filter((one) => one.id !== id)
  synchronise(file)
  writeSums(path, [...others, { id, sha256: whileOpen(file, digestOf) }])
}

/** Forgets all revisions but the newest so many. */
export function forgetRevisions(path: string, most: number): void {
  const kept = keptRevisions(path)
  const forgotten = kept.slice(0, -most)
  if (forgotten.length === 0) return
  writeSums(path, kept.slice(-most))
  for (const { id } of forgotten) rmSync(revisionFile(path, id), { force: true })
}

/** Waits until a file, or a folder's list of files, is on disk. */
export function synchronise(path: string): void {
  whileOpen(path, fsyncSync)
}

/** Does something with a file that is open meanwhile. */
export function whileOpen<T>(path: string, work: (fd: number) => T): T {
  const fd = openSync(path, 'r')
  try {
    return work(fd)
  } finally {
    closeSync(fd)
  }
}

/** How much is read at once, in bytes. */
const PIECE = 2 ** 20

/** The SHA-256 digest of an open file, in hexadecimal. */
export function digestOf(fd: number): string {
  const digest = createHash('sha256')
  const piece = new Uint8Array(PIECE)
  let at = 0
  for (let read = -1; read !== 0; at += read) {
    read = readSync(fd, piece, 0, PIECE, at)
    digest.update(piece.subarray(0, read))
  }
  return digest.digest('hex')
}

function sumsFile(path: string): string {
  return join(revisionsFolder(path), 'SHA256SUMS')
}

function writeSums(path: string, revisions: readonly KeptRevision[]): void {
  const file = sumsFile(path)
  writeFileSync(`${file}.tmp`, revisions.map(({ id, sha256 }) => `${sha256}  ${id}.sqlite\n`).join(''))
  synchronise(`${file}.tmp`)
  renameSync(`${file}.tmp`, file)
  synchronise(dirname(file))
}

/** A second name for a file; a second file, where there are no second names. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}
