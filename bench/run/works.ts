/** What is measured: the reads that the service is made for. */
import type { Random } from '../generate/random.ts'
import { COMMON_WORD, RARE_WORD } from '../generate/words.ts'
import type { Client } from './client.ts'

/** A service to measure. */
export interface Subject {
  readonly client: Client
  /** The identifiers of all its laureates. */
  readonly ids: readonly string[]
  readonly random: Random
}

export interface Work {
  readonly name: string
  /**
   * The address to ask for.
   * @param variation a number of its own for every address: the answers are alike, yet no cache knows them
   * @returns null if the service has no such address
   */
  address(subject: Subject, variation: number): Promise<string | null>
}

export const LAUREATES = '/v1/laureates'

/** A list whose pages are of `limit` records, or of up to nine more. */
function list(name: string, query: string, limit = 20): Work {
  return { name, address: async (_subject, variation) => listAddress(query, limit + variation) }
}

export const listAddress = (query: string, limit: number) => `${LAUREATES}?${query}limit=${limit}`

const firstPage = list('first page', '')

export const record: Work = {
  name: 'one record',
  address: async ({ ids, random }) => `${LAUREATES}/${random.pick(ids)}`,
}

const lastPage: Work = {
  name: 'last page',
  async address(subject, variation) {
    const first = await subject.client.get(listAddress('', 20 + variation))
    return linkOf(first.body, 'last')
  },
}

/** Facets of another selection each time: nothing can be known of them beforehand. */
const filteredFacets: Work = {
  name: 'facets of a filter',
  address: async (_subject, variation) =>
    listAddress(`facets=legal_form&department_code=92&founded_year__gte=${1960 + (variation % 60)}&`, 1),
}

/** A link of an answer; null if the answer has none of that name. */
export function linkOf(body: string, name: string): string | null {
  // Whatever answers with JSON, a problem document too, answers with an object.
  const { links } = JSON.parse(body) as { links?: Readonly<Record<string, string | null>> }
  return links?.[name] ?? null
}

export const WORKS: readonly Work[] = [
  record,
  firstPage,
  lastPage,
  list('filter and sort', 'department_code=92&sort=-founded_year&'),
  list('search for a rare word', `q=${RARE_WORD}&`),
  list('search for a common word', `q=${COMMON_WORD}&`),
  list('facets', 'facets=department_code,legal_form&', 1),
  filteredFacets,
]

const geojson: Work = { name: 'GeoJSON', address: async () => `${LAUREATES}.geojson?limit=20` }

/** What is asked for again and again. */
export const REPEATED: readonly Work[] = [
  ...WORKS.filter(({ name }) => name !== 'search for a rare word' && name !== 'facets of a filter'),
  geojson,
]

/** @throws an error if there is none */
export async function addressOf(work: Work, subject: Subject, variation: number): Promise<string> {
  const address = await work.address(subject, variation)
  if (address === null) throw new Error(`There is no address any more for: ${work.name}`)
  return address
}
