/** Sending bytes that come piece by piece in the same memory: a piece leaves before the next one takes its place. */
import type { Writable } from 'node:stream'
import type { Pieces } from '../../db/stored-file.ts'

/**
 * Writes all pieces, each as soon as the one before has left.
 * @throws if whoever takes them went away, or what the pieces throw
 */
export async function writePieces(to: Writable, pieces: Pieces): Promise<void> {
  for await (const piece of pieces) await write(to, piece)
}

function write(to: Writable, piece: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    // What waits behind another answer of its connection is not told that nobody writes it any more.
    const gone = () => reject(new Error('The client went away.'))
    to.once('close', gone)
    to.write(piece, (error) => {
      to.off('close', gone)
      if (error) reject(error)
      else resolve()
    })
  })
}
