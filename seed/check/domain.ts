/** Domains and names that are nearly, but not quite, the same. */
import { distance } from 'fastest-levenshtein'
import { letters } from '../enrich/fold.ts'

/** Second-level domains under which organisations register, as under a top-level one. */
const REGISTRIES: ReadonlySet<string> = new Set([
  'asso',
  'com',
  'gouv',
  'nom',
  'prd',
  'tm',
  'co',
  'org',
  'net',
])

const ARTICLE = /^(?:l[ae]s? |l['’])/i

/** Shorter names are too easily like another; longer ones are none. */
const [SHORTEST, LONGEST] = [6, 100]

/** The label that an organisation registered: `cigales-idf` of `www.cigales-idf.asso.fr`. */
export function registeredLabel(host: string): string {
  const labels = host.toLowerCase().split('.')
  const registry = labels.length > 2 && REGISTRIES.has(String(labels.at(-2)))
  return labels.at(registry ? -3 : -2) ?? host
}

/** The letters of the names, with and without the article that begins them. */
export function nameLetters(names: readonly string[]): string[] {
  return names.flatMap((name) => [letters(name), letters(name.replace(ARTICLE, ''))]).filter(Boolean)
}

/** Whether two runs of letters differ in at most one letter of eight, or one in all; equal ones are not near. */
export function isNear(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  if (length < SHORTEST || Math.max(a.length, b.length) > LONGEST) return false
  const far = distance(a, b)
  return far > 0 && far <= Math.max(1, Math.floor(length / 8))
}

/**
 * What a label was probably meant to be.
 * @param targets the labels that it may be, the most trusted first
 * @returns null where it is one of them, or near none
 */
export function meantLabel(label: string, targets: readonly string[]): string | null {
  const own = letters(label)
  if (targets.some((target) => letters(target) === own)) return null
  return targets.find((target) => isNear(own, letters(target))) ?? null
}
