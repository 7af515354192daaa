/** Writing a body into an open file, as fast as it is made. */
import { createHash } from 'node:crypto'
import { write } from 'node:fs'
import { promisify } from 'node:util'
import { BLOCK, blocksOf } from '../http/blocks.ts'
import type { Chunks } from '../representations/representation.ts'

/** What was written. */
export interface Written {
  /** In bytes. */
  readonly length: number
  /** The SHA-256 digest, in hexadecimal. */
  readonly sha256: string
}

const writeFrom = promisify(write)

/**
 * Begins to write: what fails at once fails here. A short body is written as a whole.
 * @param onWritten called with the length that is written so far, again and again
 * @param onEnd called once, after the last piece was made, or something failed
 */
export async function beginWriting(
  chunks: Chunks,
  fd: number,
  onWritten: (length: number) => void,
  onEnd: () => void,
): Promise<{ readonly written: Written | Promise<Written> }> {
  const long = Promise.withResolvers<null>()
  const written = writeAll(chunks, fd, onEnd, (length) => {
    onWritten(length)
    if (length > BLOCK) long.resolve(null)
  })
  return { written: (await Promise.race([written, long.promise])) ?? written }
}

async function writeAll(
  chunks: Chunks,
  fd: number,
  onEnd: () => void,
  onWritten: (length: number) => void,
): Promise<Written> {
  const hash = createHash('sha256')
  const memory = new Uint8Array(BLOCK)
  let length = 0
  for await (const block of blocksOf(chunks, onEnd, () => memory)) {
    hash.update(block)
    for (let at = 0; at < block.length; ) {
      const { bytesWritten } = await writeFrom(fd, block, at, block.length - at, length)
      at += bytesWritten
      length += bytesWritten
    }
    onWritten(length)
  }
  return { length, sha256: hash.digest('hex') }
}
