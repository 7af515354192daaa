/** Noticing that another database file took the place of the one being served. */
import { type Stats, unwatchFile, watchFile } from 'node:fs'

/** Milliseconds between two looks at the file: a new revision is served well within two seconds. */
const INTERVAL = 500

/**
 * Calls back after the file at `path` was replaced. It asks the file system at intervals, since
 * notifications are not to be had on every platform and network file system.
 * @returns a function that stops watching
 */
export function watchReplacement(path: string, onReplaced: () => void): () => void {
  const listener = (now: Stats) => {
    // A file that is gone for the moment is no replacement.
    if (now.ino !== 0) onReplaced()
  }
  watchFile(path, { interval: INTERVAL, persistent: false }, listener)
  return () => unwatchFile(path, listener)
}
