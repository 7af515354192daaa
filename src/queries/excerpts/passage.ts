/** The part of a text that an excerpt shows: where the most is found, cut between words. */
import type { Occurrence } from './occurrences.ts'

/** A part of a text, from `start` to before `end`. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** About how many characters a passage has; a longer phrase is shown whole. */
const LENGTH = 200

/** Where the most terms occur, and those most often, with as much of the text before it as after it. */
export function passageOf(text: string, occurrences: readonly Occurrence[]): Stretch {
  if (text.length <= LENGTH) return { start: 0, end: text.length }
  const { start, end } = densest(occurrences)
  const length = Math.max(LENGTH, end - start)
  const before = Math.floor((length - (end - start)) / 2)
  const from = Math.min(Math.max(start - before, 0), text.length - length)
  return { start: wordFrom(text, from, start), end: wordBefore(text, from + length, end) }
}

/** From an occurrence to the last one that fits into a passage with it, and how much is found there. */
interface Candidate extends Stretch {
  readonly terms: number
  readonly count: number
}

const NOTHING: Candidate = { start: 0, end: 0, terms: 0, count: 0 }

/** The best of the candidates, the first among equals. */
function densest(occurrences: readonly Occurrence[]): Candidate {
  return occurrences
    .map((first, index) => candidateFrom(first, occurrences.slice(index + 1)))
    .reduce((best, one) => {
      const isBetter = one.terms > best.terms || (one.terms === best.terms && one.count > best.count)
      return isBetter ? one : best
    }, NOTHING)
}

function candidateFrom(first: Occurrence, following: readonly Occurrence[]): Candidate {
  const fitting = [first, ...following.filter(({ end }) => end <= first.start + LENGTH)]
  return {
    start: first.start,
    end: Math.max(...fitting.map(({ end }) => end)),
    terms: new Set(fitting.map(({ term }) => term)).size,
    count: fitting.length,
  }
}

/** Where the first whole word begins, from a place on: no later than at `latest`. */
function wordFrom(text: string, place: number, latest: number): number {
  if (place === 0) return 0
  const blank = text.slice(place - 1, latest).search(/\s(?=\S)/)
  return blank === -1 ? latest : place + blank
}

/** Where the last whole word ends, up to a place: no earlier than at `earliest`. */
function wordBefore(text: string, place: number, earliest: number): number {
  if (place === text.length) return place
  const blank = text.slice(earliest, place + 1).search(/\s+\S*$/)
  return blank === -1 ? earliest : earliest + blank
}
