/** Chance that repeats itself: the same seed always gives the same numbers. */

export interface Random {
  /** A number from 0 to below 1. */
  next(): number
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number
  chance(probability: number): boolean
  /** An entry of a list that is not empty, each as likely as the others. */
  pick<T>(list: readonly T[]): T
  /** The same by Zipf's law: the nth entry is drawn about 1/n times as often as the first. */
  skewed<T>(list: readonly T[]): T
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, plenty for texts that nobody bets on. */
function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** @param seeds whole numbers that together name the sequence */
export function randomFrom(...seeds: readonly number[]): Random {
  const next = mulberry32(seeds.reduce((mixed, seed) => Math.imul(mixed ^ seed, 0x9e3779b1), 0x2545f491))
  const below = (limit: number) => Math.floor(next() * limit)
  // The callers' lists are constants with entries; the index is below their length.
  const at = <T>(list: readonly T[], index: number) => list[index] as T
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (list) => at(list, below(list.length)),
    skewed: (list) => at(list, Math.floor((list.length + 1) ** next()) - 1),
  }
}
