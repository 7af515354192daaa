/**
 * How much one filter may ask. `characters` are Unicode code points; NOT, an opening parenthesis, CASEI and
 * ACCENTI are one level of nesting each; every predicate is a comparison.
 */
export const LIMITS = { characters: 2000, nesting: 10, comparisons: 50, values: 100 } as const
