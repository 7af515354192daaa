/** How many long answers are being sent at once: each holds memory, and perhaps an open file, until it was read. */
import type { ServerResponse } from 'node:http'
import { Problem } from './problems.ts'

export interface Downloads {
  /** How many are under way. */
  count(): number
  /**
   * Counts an answer until all of it has left, or its reader has.
   * @throws Problem `overloaded` where there are as many as there may be
   */
  add(response: ServerResponse): void
}

export function downloads(most: number): Downloads {
  let underWay = 0
  return {
    count: () => underWay,
    add(response) {
      if (underWay >= most) throw new Problem('overloaded', 'Too many long answers are being sent.')
      underWay += 1
      response.once('close', () => {
        underWay -= 1
      })
    },
  }
}
