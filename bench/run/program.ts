/** Running one of the programs of the bench, each in a process of its own, for what it prints as JSON. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** Does not wait in place: others are measured meanwhile. */
const execute = promisify(execFile)

/** @throws an error with what it printed, if the program fails */
export async function run<T>(program: 'download' | 'plain-csv', ...words: readonly string[]): Promise<T> {
  const path = fileURLToPath(new URL(`${program}.ts`, import.meta.url))
  const { stdout } = await execute(process.execPath, [path, ...words])
  // The programs print what their callers say.
  return JSON.parse(stdout) as T
}
