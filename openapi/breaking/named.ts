/** Things with names: what became of each. */

export type Named<T> = Readonly<Record<string, T>>

/**
 * Of each thing that there was, that it is gone, or what is to be said of how it changed. What is new breaks nobody.
 * @param before what stands before its name
 */
export function eachOf<T>(
  earlier: Named<T>,
  later: Named<T>,
  before: string,
  compare: (one: T, other: T, at: string) => string[],
): string[] {
  return Object.entries(earlier).flatMap(([name, one]) => {
    const at = `${before}${name}`
    const other = Object.hasOwn(later, name) ? later[name] : undefined
    return other === undefined ? [`${at} is gone`] : compare(one, other, at)
  })
}
