/** The walk of everything: page after page by the links, and whether it met every record once. */
import { linkOf, type Subject } from './works.ts'

const PAGE = 1000

/**
 * Walks all laureates by `links.next`.
 * @returns how long the requests took together, in milliseconds; null if the service cannot be walked
 * @throws an error if a record is repeated, lost or unknown, or a page is refused
 */
export async function walk({ client, ids }: Pick<Subject, 'client' | 'ids'>): Promise<number | null> {
  const met = new Set<string>()
  let duration = 0
  let address: string | null = `/v1/laureates?limit=${PAGE}`
  // One page more than there can be: a walk without an end is an error of its own, by its repetitions.
  for (let pages = Math.ceil(ids.length / PAGE) + 1; address !== null && pages > 0; pages -= 1) {
    const answer = await client.get(address)
    if (answer.status !== 200 && met.size === 0) return null
    if (answer.status !== 200) throw new Error(`The walk ended with ${answer.status} at ${address}`)
    duration += answer.duration
    meet(answer.body, met)
    address = linkOf(answer.body, 'next')
  }
  const isWhole = met.size === ids.length && ids.every((id) => met.has(id))
  if (!isWhole) throw new Error(`The walk met ${met.size} records, not the ${ids.length} that there are.`)
  return duration
}

function meet(body: string, met: Set<string>): void {
  // The shape of every collection of the service.
  const { data } = JSON.parse(body) as { data: readonly { id: string }[] }
  for (const { id } of data) {
    if (met.has(id)) throw new Error(`The walk met ${id} twice.`)
    met.add(id)
  }
}
