/** Query strings: read as they were written, and written in one way only. */
import type { Given } from './parameters/parameter.ts'

/** The longest URL that is answered, in characters. */
export const LONGEST_URL = 8192

/** A URL without its query. */
export const pathOf = (url: string): string => url.replace(/\?.*$/s, '')

/** The parameters of a URL, in their order; one without a value is empty. */
export function readGiven(url: string): Given[] {
  const start = url.indexOf('?')
  if (start === -1) return []
  return [...new URLSearchParams(url.slice(start))].map(([name, value]) => ({ name, value }))
}

/** The same query as every other that says the same: sorted by name, then by value. */
export function canonicalQuery(given: readonly Given[]): string {
  const pairs = given.map(({ name, value }): [string, string] => [name, value])
  const search = new URLSearchParams(pairs.sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1])))
  // A comma needs no escape there (RFC 3986 §3.4), and lists of names are easier to read without.
  return search.toString().replaceAll('%2C', ',')
}

/** A query with some parameters left out and others added, in its canonical form. */
export function changedQuery(query: string, changes: Readonly<Record<string, string | null>>): string {
  const kept = readGiven(`?${query}`).filter(({ name }) => !Object.hasOwn(changes, name))
  const added = Object.entries(changes).flatMap(([name, value]) => (value === null ? [] : { name, value }))
  return canonicalQuery([...kept, ...added])
}

/** A path with a query, if there is any. */
export function withQuery(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`
}

/** As much of a query as there is room for in the URL of a path: the longest parts of it are left out first. */
export function fitting(given: readonly Given[], path: string): Given[] {
  const parts = given.map((one) => ({ one, length: canonicalQuery([one]).length + 1 }))
  const kept = new Set<Given>()
  let room = LONGEST_URL - path.length
  for (const { one, length } of parts.toSorted((a, b) => a.length - b.length)) {
    room -= length
    if (room >= 0) kept.add(one)
  }
  return given.filter((one) => kept.has(one))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
