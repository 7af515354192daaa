/**
 * Entry point of the plain program that exports are compared with: reads the laureates of the database file
 * PATH with better-sqlite3 alone, writes them as CSV into memory, line by line, and prints how long that took.
 */
import Database from 'better-sqlite3'
import { laureates } from '../../src/resources/laureates.ts'

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('Usage: node bench/run/plain-csv.ts PATH')
const database = new Database(path, { readonly: true })
const names = Object.keys(laureates.fields).join(', ')
const statement = database.prepare(`select ${names} from laureates order by id`).raw()

const start = performance.now()
let bytes = 0
for (const row of statement.iterate() as IterableIterator<unknown[]>) {
  bytes += Buffer.from(`${row.map(cellOf).join(',')}\r\n`).length
}
console.log(JSON.stringify({ duration: performance.now() - start, bytes }))
database.close()

function cellOf(value: unknown): string {
  const text = value === null ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
