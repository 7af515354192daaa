/** Files that are made of a published database, for who serves something else. */
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes a file, with its folder, if there is none, or one that is older than the database; gives its path. */
export function madeOf(published: string, path: string, make: (path: string) => void): string {
  if (existsSync(path) && statSync(path).mtimeMs > statSync(published).mtimeMs) return path
  rmSync(path, { force: true })
  mkdirSync(dirname(path), { recursive: true })
  make(path)
  return path
}
