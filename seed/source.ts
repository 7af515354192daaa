/** Finding the files of an edition: a brochure's text, and the curation that lies beside it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { EditionSource } from './pipeline.ts'

/**
 * Reads an edition from a brochure's text file, or from a folder with `brochure.txt` and, if there is one,
 * `curation.json`.
 * @throws an error of the file system if there is no such file
 */
export function readSource(path: string): EditionSource {
  if (!statSync(path).isDirectory()) return { brochure: readFileSync(path), curation: null }
  const curation = join(path, 'curation.json')
  return {
    brochure: readFileSync(join(path, 'brochure.txt')),
    curation: existsSync(curation) ? readFileSync(curation) : null,
  }
}

/** Reads every edition of a folder that holds one folder a year. */
export function readSources(folder: string): EditionSource[] {
  const years = readdirSync(folder).filter((name) => /^\d{4}$/.test(name))
  return years.sort().map((year) => readSource(join(folder, year)))
}
