/** Having an answer made into a file. */
import type { BegunAnswer, Head, WrittenAnswer } from '../http/answer-in-time.ts'
import { type GrowingFile, growingFile } from './growing-file.ts'

/** How an answer is made. */
export interface Maker {
  /** Writes the body into an open file; `onWritten` is called with the length so far, again and again. */
  write(fd: number, onWritten: (length: number) => void): Promise<WrittenAnswer>
  /** Makes it for one reader. */
  begin(): Promise<BegunAnswer>
}

export interface Making {
  readonly head: Head
  readonly file: GrowingFile
  /** Whether all of it is written already. */
  readonly isWhole: boolean
}

/**
 * Begins to make an answer; a short one is then whole.
 * @param fd an open file, which is closed if it fails
 * @throws as the maker does
 */
export async function makeInto(fd: number, maker: Maker): Promise<Making> {
  const file = growingFile(fd)
  try {
    const { written, ...head } = await maker.write(fd, file.grow)
    if (written instanceof Promise) written.then(file.end, file.fail)
    else file.end(written)
    return { head, file, isWhole: !(written instanceof Promise) }
  } catch (error) {
    file.fail(error)
    throw error
  }
}
