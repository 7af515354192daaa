/** Telling that an answer is whole, of which nothing but its end matters. */

/** Is given piece after piece, of one answer after another; says whether the answer ends with this piece. */
export type Whole = (piece: Buffer) => boolean

/** Answers that are all of the same length, with their headers. */
export function wholeByLength(length: number): Whole {
  let missing = length
  return (piece) => {
    missing -= piece.length
    if (missing > 0) return false
    missing = length
    return true
  }
}

/** The last chunk, without trailers (RFC 9112 §7.1): within JSON, no line ends like that. */
const LAST_CHUNK = '0\r\n\r\n'

/** Answers in chunks, which may differ in length: some say in them how long they took. */
export function wholeInChunks(): Whole {
  let end = ''
  return (piece) => {
    end = (end + piece.subarray(-LAST_CHUNK.length).toString('latin1')).slice(-LAST_CHUNK.length)
    if (end !== LAST_CHUNK) return false
    end = ''
    return true
  }
}
