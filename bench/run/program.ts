/** Running one of the programs of the bench, each in a process of its own, for what it prints as JSON. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** Does not wait in place: others are measured meanwhile. */
const executeFile = promisify(execFile)

type Program = 'download' | 'load'

export const pathOfProgram = (program: Program) => fileURLToPath(new URL(`${program}.ts`, import.meta.url))

/**
 * @returns what a command prints
 * @throws an error with what it printed, if it fails
 */
export async function execute([command = '', ...words]: readonly string[]): Promise<string> {
  return (await executeFile(command, words)).stdout
}

/** @throws an error with what it printed, if the program fails */
export async function run<T>(program: Program, ...words: readonly string[]): Promise<T> {
  // The programs print what their callers say.
  return JSON.parse(await execute([process.execPath, pathOfProgram(program), ...words])) as T
}
