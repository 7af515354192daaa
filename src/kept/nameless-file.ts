/** A file without a name: nobody else can open it, and it is gone with the process, however that ends. */
import { randomUUID } from 'node:crypto'
import { openSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Opens an empty file to be written and read.
 * @throws the error of the file system if the folder cannot be written
 */
export function openNamelessFile(folder: string): number {
  const path = join(folder, `progress-ess-${randomUUID()}`)
  const fd = openSync(path, 'wx+', 0o600)
  // The file itself stays as long as it is open.
  unlinkSync(path)
  return fd
}
