/** Noticing that another database file took the place of the one being served. */
import { statSync } from 'node:fs'

/** Milliseconds between two looks at the file: a new revision is served well within two seconds. */
const INTERVAL = 500

export interface Watch {
  /** Looks at once, for whoever has a reason to think that the file was replaced. */
  look(): void
  stop(): void
}

/**
 * Calls back after the file at `path` was replaced: from now on, once for each file that is seen in its place. It
 * asks the file system at intervals, since notifications are not to be had on every platform and network file system.
 */
export function watchReplacement(path: string, onReplaced: () => void): Watch {
  let seen = identityOf(path)
  function look(): void {
    const found = identityOf(path)
    // A file that is gone for the moment is no replacement.
    if (found === null || found === seen) return
    seen = found
    onReplaced()
  }
  // The watch of Node compares with its own first look, which comes later than now.
  const timer = setInterval(look, INTERVAL).unref()
  return { look, stop: () => clearInterval(timer) }
}

/** What tells one file from another that had its name; null if there is none. */
function identityOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false })
  return found === undefined ? null : `${found.dev} ${found.ino} ${found.mtimeMs} ${found.size}`
}
