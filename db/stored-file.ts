/** A database file as bytes, to be downloaded: the one that was opened, whatever takes its place meanwhile. */
import { createHash } from 'node:crypto'
import { closeSync, createReadStream, fstatSync, openSync, read } from 'node:fs'
import type { Readable } from 'node:stream'

export interface StoredFile {
  /** How many bytes it has. */
  length(): number
  /** The bytes between two positions, counted from 0, both included. */
  read(first: number, last: number): Readable
  /** The SHA-256 digest of all of them; computed once, when it is first asked for. */
  digest(): Promise<Buffer>
  close(): void
}

/** How much is read at once, in bytes. */
const PIECE = 256 * 1024

/** What a stream does with a file that it shares with others: it reads at positions of its own, and never closes. */
const SHARED = { read, close: (_fd: number, done: () => void) => done() }

/** @throws the error of the file system if it cannot be read */
export function openStoredFile(path: string): StoredFile {
  const fd = openSync(path, 'r')
  const length = () => fstatSync(fd).size
  const readPart = (first: number, last: number) =>
    createReadStream('', { fd, start: first, end: last, highWaterMark: PIECE, fs: SHARED })
  let digest: Promise<Buffer> | undefined
  return {
    length,
    read: readPart,
    digest() {
      digest ??= digestOf(readPart(0, length() - 1))
      return digest
    },
    close: () => closeSync(fd),
  }
}

async function digestOf(bytes: Readable): Promise<Buffer> {
  const hash = createHash('sha256')
  for await (const piece of bytes) hash.update(piece)
  return hash.digest()
}
