/** A database file as bytes, to be downloaded: the one that was opened, whatever takes its place meanwhile. */
import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, read } from 'node:fs'
import { promisify } from 'node:util'

/** Bytes one after another in the same memory: each piece is to be used before the next one is asked for. */
export type Pieces = AsyncIterable<Uint8Array<ArrayBuffer>>

export interface StoredFile {
  /** What it is read by; whoever has it only reads. */
  readonly fd: number
  /** How many bytes it has. */
  length(): number
  /** The bytes between two positions, counted from 0, both included. */
  pieces(first: number, last: number): Pieces
  /** The SHA-256 digest of all of them; computed once, when it is first asked for. */
  digest(): Promise<Buffer>
  close(): void
}

/** How much is read at once, in bytes. */
export const PIECE = 256 * 1024

const readInto = promisify(read)

/** @throws the error of the file system if it cannot be read */
export function openStoredFile(path: string): StoredFile {
  const fd = openSync(path, 'r')
  const length = () => fstatSync(fd).size
  let digest: Promise<Buffer> | undefined
  return {
    fd,
    length,
    pieces: (first, last) => piecesOf(fd, first, last),
    digest() {
      digest ??= digestOf(piecesOf(fd, 0, length() - 1))
      return digest
    },
    close: () => closeSync(fd),
  }
}

/** The bytes of an open file between two positions: fewer where it ends before. */
export async function* piecesOf(
  fd: number,
  first: number,
  last: number,
  memory = new Uint8Array(PIECE),
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = first; at <= last; ) {
    const wanted = Math.min(memory.length, last - at + 1)
    const { bytesRead } = await readInto(fd, memory, 0, wanted, at)
    if (bytesRead === 0) return
    yield memory.subarray(0, bytesRead)
    at += bytesRead
  }
}

async function digestOf(bytes: Pieces): Promise<Buffer> {
  const hash = createHash('sha256')
  for await (const piece of bytes) hash.update(piece)
  return hash.digest()
}
