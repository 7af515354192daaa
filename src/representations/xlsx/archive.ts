/** A ZIP archive written while its entries are: the same entries give the same bytes. */
import { Zip, ZipDeflate } from 'fflate'

export interface Entry {
  readonly path: string
  readonly content: Iterable<string>
}

export function* archived(entries: Iterable<Entry>): Generator<Uint8Array, void, void> {
  let made: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error
    made.push(piece)
  })
  const encoder = new TextEncoder()
  for (const { path, content } of entries) {
    const entry = new ZipDeflate(path)
    // The first day that ZIP knows, in the time of whatever place this is.
    entry.mtime = new Date(1980, 0, 1)
    zip.add(entry)
    for (const text of blocks(content)) {
      entry.push(encoder.encode(text))
      yield* made
      made = []
    }
    entry.push(new Uint8Array(), true)
  }
  zip.end()
  yield* made
}

/** In characters: the larger, the fewer bytes; the smaller, the sooner others have their turn. */
const BLOCK = 64 * 1024

/** The same text in larger pieces: how the records come in batches changes neither their ends nor the bytes. */
function* blocks(content: Iterable<string>): Generator<string, void, void> {
  let block = ''
  for (const text of content) {
    block += text
    if (block.length < BLOCK) continue
    yield block
    block = ''
  }
  yield block
}
