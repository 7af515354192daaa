/** The data packages that the brochure is completed from, read from their files and not kept in memory. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const { resolve } = createRequire(import.meta.url)

/**
 * Reads a JSON file of an installed package, beside the file that the package's name resolves to.
 * @returns what it holds; the caller states its shape, which the locked version of the package guarantees
 */
export function readReference(name: string, file: string): unknown {
  // Not `require(file)`: it keeps the parsed file for the life of the process, and one of them is of 17 MB.
  return JSON.parse(readFileSync(join(dirname(resolve(name)), file), 'utf8'))
}

/** The package as traces cite it: `@etalab/decoupage-administratif 6.0.0`. */
export function citeReference(name: string): string {
  const { version } = readReference(name, 'package.json') as { version: string } // every package has one
  return `${name} ${version}`
}
