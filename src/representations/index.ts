/** The representations, in order of preference: the first answers a request that states none. */
import { json } from './json.ts'
import type { Representation } from './representation.ts'

export const REPRESENTATIONS: readonly [Representation, ...Representation[]] = [json]
