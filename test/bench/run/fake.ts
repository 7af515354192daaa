/** A client of a service that is not there: it answers from a table. */
import type { Answer, Client } from '../../../bench/run/client.ts'
import type { Subject } from '../../../bench/run/works.ts'

/** The client, and the addresses that were asked for so far. */
export function fakeClient(answer: (address: string) => readonly [status: number, body: unknown]) {
  const asked: string[] = []
  const client: Client = {
    async get(address): Promise<Answer> {
      asked.push(address)
      const [status, body] = answer(address)
      return { status, duration: asked.length, body: JSON.stringify(body) }
    },
    close: () => undefined,
  }
  return { client, asked }
}

/** A subject whose random choice is always the first. */
export function subjectOf(client: Client, ids: readonly string[] = ['a', 'b']): Subject {
  const first = <T>(list: readonly T[]) => list[0] as T // no test gives an empty list
  const random = { next: () => 0, below: () => 0, chance: () => false, pick: first, skewed: first }
  return { client, ids, random }
}
