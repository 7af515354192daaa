/** Programs that may be installed: where they are, and on which processor they run. */
import { accessSync, constants } from 'node:fs'
import { availableParallelism } from 'node:os'
import { delimiter, join } from 'node:path'

/** Whether a program is found in PATH. */
export function isInstalled(program: string): boolean {
  // A process without a PATH finds nothing.
  return String(process.env.PATH)
    .split(delimiter)
    .some((folder) => isExecutable(join(folder, program)))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Servers and what loads them keep out of each other's way, where the machine has a processor for each. */
export const PROCESSORS = { server: 0, load: 1 } as const

/** A command that runs on one processor, where that can be said. */
export function onProcessor(processor: number, words: readonly string[]): readonly string[] {
  const isPossible = availableParallelism() > processor && isInstalled('taskset')
  return isPossible ? ['taskset', '--cpu-list', String(processor), ...words] : words
}
