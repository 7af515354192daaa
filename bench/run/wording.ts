/** Asking somebody else, in his own words, for what an address of the service asks for. */

/** What a parameter is called, with the same value; or what is said instead, for a value. */
export type Word = string | ((value: string) => string)

/** How somebody is asked. */
export interface Wording {
  /** Where a record is. */
  record(id: string): string
  /** Where records are listed, up to the parameters. */
  readonly list: string
  /** By the names of our parameters. */
  readonly words: ReadonlyMap<string, Word>
}

const ADDRESS = /^\/v1\/laureates(?:\/(?<id>[^?]+)|\?(?<query>.+))$/

/**
 * `/v1/laureates?limit=20` → `/laureates?_limit=20`
 * @returns null if there are no words for it
 */
export function reword(path: string, { record, list, words }: Wording): string | null {
  const { id, query } = ADDRESS.exec(path)?.groups ?? {}
  if (id !== undefined) return record(id)
  if (query === undefined) return null
  const said = [...new URLSearchParams(query)].map(([name, value]) => say(words.get(name), value))
  return said.includes(null) ? null : list + said.join('&')
}

function say(word: Word | undefined, value: string): string | null {
  if (word === undefined) return null
  return typeof word === 'string' ? `${word}=${encodeURIComponent(value)}` : word(value)
}
