/** Answers that are made once: written into a file while whoever asked first reads it, and sent from there later. */
import { LRUCache } from 'lru-cache'
import type { BegunAnswer } from '../http/answer-in-time.ts'
import { digestField } from '../http/digest.ts'
import { Problem } from '../http/problems.ts'
import { reasonOf } from '../reason.ts'
import type { Whole } from './growing-file.ts'
import { type Maker, type Making, makeInto } from './make.ts'
import { measure } from './measure.ts'
import { openNamelessFile } from './nameless-file.ts'
import type { Written } from './write-body.ts'

/** The answers of one revision that are kept. A key says all that an answer depends on but the revision. */
export interface Kept {
  /** The answer of a key, if it is kept or being made. */
  find(key: string): Promise<BegunAnswer> | null
  /**
   * The answer of a key, made if it is not there. What cannot be kept is made for one reader.
   * @throws as the maker does
   */
  answer(key: string, maker: Maker): Promise<BegunAnswer>
  /** How long the body of an answer is, and its digest: told by what is kept, or read once, and remembered. */
  measure(key: string, begin: () => Promise<BegunAnswer>): Promise<Written>
  /** Forgets all of them; what is being read stays until it was read. */
  close(): void
}

/** An answer that was made. */
interface Made extends Making {
  readonly whole: Whole
}

/** More answers than these are not kept, however short: each is an open file. */
const MOST_FILES = 500

/**
 * @param folder where the files lie, which have no names; null to keep nothing
 * @param most how many bytes they may have together: the one that was not asked for the longest goes first
 */
export function keepIn(folder: string | null, most: number, report: (message: string) => void): Kept {
  const made = new LRUCache<string, Made>({
    max: MOST_FILES,
    maxSize: most,
    sizeCalculation: ({ whole }) => Math.max(1, whole.length),
    dispose: ({ file }) => file.close(),
  })
  const beingMade = new Map<string, Promise<BegunAnswer>>()
  const measured = new Map<string, Written>()
  const unkept = new Set<string>()
  let place = folder

  /** Opens a file for an answer, if it can be kept. */
  function open(key: string): number | null {
    if (place === null || unkept.has(key)) return null
    try {
      return openNamelessFile(place)
    } catch (error) {
      report(`${place} cannot be written: exports are made for each reader. ${reasonOf(error)}`)
      place = null
      return null
    }
  }

  async function make(key: string, maker: Maker, fd: number): Promise<BegunAnswer> {
    try {
      const making = await makeInto(fd, maker)
      const kept = making.file.whole.then((whole) => keep(key, { ...making, whole }))
      kept.catch((error) => refuse(key, error))
      return making.isWhole ? await kept : { ...making.head, body: making.file }
    } catch (error) {
      beingMade.delete(key)
      if (error instanceof Problem) throw error
      refuse(key, error)
      return maker.begin()
    }
  }

  function keep(key: string, one: Made): BegunAnswer {
    const { length, sha256 } = one.whole
    measured.set(key, { length, sha256 })
    beingMade.delete(key)
    if (place !== null && length <= most) made.set(key, one)
    else {
      one.file.close()
      unkept.add(key)
    }
    return answerOf(one)
  }

  function refuse(key: string, error: unknown): void {
    beingMade.delete(key)
    unkept.add(key)
    report(`${key} is made for each reader: it cannot be kept. ${reasonOf(error)}`)
  }

  function find(key: string): Promise<BegunAnswer> | null {
    const one = made.get(key)
    return one === undefined ? (beingMade.get(key) ?? null) : Promise.resolve(answerOf(one))
  }

  function answer(key: string, maker: Maker): Promise<BegunAnswer> {
    const found = find(key)
    if (found !== null) return found
    const fd = open(key)
    if (fd === null) return maker.begin()
    const making = make(key, maker, fd)
    beingMade.set(key, making)
    return making
  }

  return {
    find,
    answer,
    async measure(key, begin) {
      const known = measured.get(key) ?? (await measure((await begin()).body))
      measured.set(key, known)
      return known
    },
    close() {
      place = null
      made.clear()
    },
  }
}

function answerOf({ head, whole }: Made): BegunAnswer {
  return { ...head, body: whole, headers: { ...head.headers, 'repr-digest': digestField(whole.sha256) } }
}
