/** A world of many synthetic laureates: enough for a question to take its time. */
import { join } from 'node:path'
import type { Test } from 'tap'
import { generateEditions } from '../bench/generate.ts'
import { publishFile } from '../db/publish.ts'
import { load } from '../seed/load.ts'
import { PUBLISHED } from './world.ts'

/** The database of as many laureates, of one edition; gives its path. */
export function publishMany(t: Test, laureates: number): string {
  const path = join(t.testdir(), 'data.sqlite')
  publishFile(path, (connection) => load(connection, generateEditions(laureates, 1), PUBLISHED))
  return path
}
