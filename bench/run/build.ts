/** Entry point of the building: makes the database file PATH with LAUREATES synthetic laureates. */
import { rmSync } from 'node:fs'
import { publishFile } from '../../db/publish.ts'
import { load } from '../../seed/load.ts'
import { generateEditions } from '../generate.ts'

/** As many editions as there are laureates for, but no more than these, unless they are too large. */
const EDITIONS = 5
/** An edition of more laureates takes more memory than a small machine has. */
const MOST_OF_AN_EDITION = 20_000
/** When the synthetic editions were published. */
const PUBLISHED = new Date('2024-01-01')
const LAUREATES_OF_AN_EDITION = 13

const [path, number] = process.argv.slice(2)
if (path === undefined) throw new Error('Usage: node bench/run/build.ts PATH LAUREATES')
const laureates = Number(number)
const editions = Math.max(
  Math.min(EDITIONS, Math.ceil(laureates / LAUREATES_OF_AN_EDITION)),
  Math.ceil(laureates / MOST_OF_AN_EDITION),
)
// What is published over another file goes on from its history: this one begins its own.
rmSync(path, { force: true })
publishFile(path, (connection) => load(connection, generateEditions(laureates, editions), PUBLISHED))
