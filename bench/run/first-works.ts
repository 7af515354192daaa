/** What is asked for the first time, again and again. */
import { COMMON_WORDS } from '../generate/words.ts'
import { LAUREATES, linkOf, listAddress, type Subject } from './works.ts'

/** Something that is asked for once: each address is another question. */
export interface FirstWork {
  readonly name: string
  /** Addresses that nobody has asked for yet, at most `count`. */
  addresses(subject: Subject, count: number): Promise<readonly string[]>
}

/** The longest page that there is. */
const LONGEST = 1000

/** Pages of 20 from all over the collection: each begins where a longer one ends. */
async function pages({ client, ids }: Subject, count: number): Promise<string[]> {
  const limit = Math.max(20, Math.min(LONGEST, Math.floor(ids.length / count)))
  const found: string[] = []
  let next: string | null = listAddress('', limit)
  while (next !== null && found.length < count) {
    found.push(next.replace(`limit=${limit}`, 'limit=20'))
    next = linkOf((await client.get(next)).body, 'next')
  }
  return found
}

const times = (count: number, address: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => address(index))

/** The years that laureates were founded in, but for the first and the last ones: both sides of each have some. */
const YEARS = { first: 1945, count: 70 }

/** Questions of another year each and, when all years have been asked for, of a page that is one longer. */
function variations(count: number, limit: number, address: (year: number, limit: number) => string) {
  return times(count, (index) =>
    address(YEARS.first + (index % YEARS.count), limit + Math.floor(index / YEARS.count)),
  )
}

/** Facets of whatever was founded from a year on. */
export const facetsOfYears: FirstWork = {
  name: 'facets of a filter',
  addresses: async (_subject, count) =>
    variations(count, 1, (year, limit) =>
      listAddress(`facets=department_code,legal_form&founded_year__gte=${year}&`, limit),
    ),
}

/** What is asked for once; ours and others answer all of it. */
export const FIRST: readonly FirstWork[] = [
  {
    name: 'one record',
    addresses: async ({ ids, random }, count) => times(count, () => `${LAUREATES}/${random.pick(ids)}`),
  },
  { name: 'page of 20', addresses: pages },
  {
    name: 'filter and sort',
    addresses: async (_subject, count) =>
      variations(count, 20, (year, limit) =>
        listAddress(`department_code=92&founded_year__lte=${year}&sort=-founded_year&`, limit),
      ),
  },
  {
    name: 'search for a common word',
    addresses: async (_subject, count) =>
      COMMON_WORDS.slice(0, count).map((word) => listAddress(`q=${word}&`, 20)),
  },
  facetsOfYears,
]
