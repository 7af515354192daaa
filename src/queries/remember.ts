/** What a revision was asked before: it never changes, so what was counted once holds as long as it does. */
import { LRUCache } from 'lru-cache'

export type Remember<T> = (question: readonly unknown[], answer: () => T) => T

/**
 * Remembers the last answers, by what was asked: plain data, but for relations, told by their names.
 * @param most how many of them, or, where they have a size, how much all of them may come to
 */
export function remember<T extends NonNullable<unknown>>(
  most: number,
  sizeOf?: (answer: T) => number,
): Remember<T> {
  const known = new LRUCache<string, T>(
    sizeOf === undefined ? { max: most } : { maxSize: most, sizeCalculation: sizeOf },
  )
  return (question, answer) => {
    const key = JSON.stringify(question, (name, value) => (name === 'relation' ? value?.name : value))
    const value = known.get(key) ?? answer()
    known.set(key, value)
    return value
  }
}
