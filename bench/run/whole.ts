/** Telling that an answer is whole, of which nothing but its end matters. */

/** Is given piece after piece, of one answer after another; says whether the answer ends with this piece. */
export type Whole = (piece: Buffer) => boolean

const END_OF_HEAD = '\r\n\r\n'
const NOTHING = Buffer.alloc(0)

/** Answers with bodies that are all of the same length; heads may differ: some say in them how long they took. */
export function wholeByLength(length: number): Whole {
  let head = NOTHING
  let missing: number | null = null
  return (piece) => {
    if (missing === null) {
      head = Buffer.concat([head, piece])
      const end = head.indexOf(END_OF_HEAD)
      if (end < 0) return false
      missing = end + END_OF_HEAD.length + length - head.length
      head = NOTHING
    } else missing -= piece.length
    if (missing > 0) return false
    missing = null
    return true
  }
}

/** The last chunk, without trailers (RFC 9112 §7.1): within JSON, no line ends like that. */
const LAST_CHUNK = '0\r\n\r\n'

/** Answers in chunks, which may differ in length. */
export function wholeInChunks(): Whole {
  let end = ''
  return (piece) => {
    end = (end + piece.subarray(-LAST_CHUNK.length).toString('latin1')).slice(-LAST_CHUNK.length)
    if (end !== LAST_CHUNK) return false
    end = ''
    return true
  }
}
