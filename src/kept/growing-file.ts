/** A file that is written while others read it, each from its beginning. */
import { closeSync } from 'node:fs'
import { PIECE, type Pieces, piecesOf } from '../../db/stored-file.ts'
import type { LongBody } from '../http/body.ts'
import type { Stored } from '../http/route.ts'
import { closing, whileHeld } from '../queries/closing.ts'
import type { Written } from './write-body.ts'

/** A body that lies in a file, and its digest. */
export type Whole = Stored & Written

/** A body that is being written into a file: any number of readers have all of it. */
export interface Growing extends LongBody {
  readonly whole: Promise<Whole>
}

export interface GrowingFile extends Growing {
  /** Says that so many bytes are written. */
  grow(length: number): void
  /** Says that all is written. */
  end(written: Written): void
  /** Says that nothing more will be written, and closes it. */
  fail(error: unknown): void
  /** Closes it, as soon as nobody reads it any more. */
  close(): void
}

/** @param fd the open file, which this one closes */
export function growingFile(fd: number): GrowingFile {
  const { hold, close } = closing(() => closeSync(fd))
  let length = 0
  let isWhole = false
  let news = Promise.withResolvers<void>()
  const whole = Promise.withResolvers<Whole>()
  const tell = () => {
    news.resolve()
    news = Promise.withResolvers()
  }
  async function* growing(): Pieces {
    const memory = new Uint8Array(PIECE)
    for (let at = 0; at < length || !isWhole; ) {
      for await (const piece of piecesOf(fd, at, length - 1, memory)) {
        yield piece
        at += piece.length
      }
      if (at === length && !isWhole) await news.promise
    }
  }
  // Whoever was given it in this turn of the event loop has then begun to read it.
  const closeSoon = () => void setImmediate(close)
  return {
    grow(to) {
      // What is told by another thread may come after the end.
      if (isWhole) return
      length = to
      tell()
    },
    end(written) {
      length = written.length
      isWhole = true
      tell()
      const pieces = (first: number, last: number) => whileHeld(() => piecesOf(fd, first, last), hold)
      whole.resolve({ ...written, pieces })
    },
    fail(error) {
      for (const told of [news, whole]) {
        told.reject(error)
        // Perhaps nobody waits for it.
        told.promise.catch(() => undefined)
      }
      closeSoon()
    },
    pieces: () => whileHeld(growing, hold),
    digest: async () => (await whole.promise).sha256,
    leave: () => undefined,
    whole: whole.promise,
    close: closeSoon,
  }
}
