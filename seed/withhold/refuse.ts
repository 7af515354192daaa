/** Refusing a brochure that would bring back what was withheld from the edition that it replaces. */
import { BY_PUBLISHER } from '../enrich/withheld.ts'
import type { EditionToLoad } from '../load.ts'
import type { EditionError, PublishedSource } from '../pipeline.ts'
import { curationOf, placesByMarker } from './entries.ts'
import { mailboxesOfPersons, POLICY_REASON } from './policy.ts'
import { redactAll } from './redact_source.ts'
import { type Sought, seek } from './sought.ts'

/**
 * One error for each place of the published edition at which something was withheld on request, if the new brochure
 * has fewer markers of that kind, and what to do about it. What was withheld is known to nobody any more, so that only
 * its marker can be looked for. Mailboxes that name a person count as markers in both: a policy may have made them
 * some, and must neither stand for what was asked for nor keep it from being missed.
 * @param personal such mailboxes that the policy just withheld
 */
export function findReturned(
  published: PublishedSource,
  added: EditionToLoad,
  personal: readonly Sought[],
): EditionError[] {
  const all = [...personal, ...mailboxesOfPersons(added.records).map(seek)]
  const before = redactAll(published, all, POLICY_REASON)
  const { withheld = [] } = curationOf(before)
  const entries = Map.groupBy(withheld, ({ line }) => line)
  const reasonsOn = (line: number) =>
    (entries.get(line) ?? [{ reason: BY_PUBLISHER }]).map(({ reason }) => reason)
  const left = placesByMarker(redactAll(added, all, POLICY_REASON))
  const errors = [...placesByMarker(before)].flatMap(([marker, places]) => {
    const requested = places.filter(({ line }) => reasonsOn(line).some((reason) => reason !== POLICY_REASON))
    if (places.length <= (left.get(marker) ?? []).length) return []
    return requested.map(({ line }) => {
      const message = `expected ${marker}, as on line ${line} of the published edition (${reasonsOn(line).join(' ')})`
      return { file: 'brochure' as const, line, message, excerpt: null }
    })
  })
  const remedy = `expected each value replaced by its marker, as in /v1/editions/${published.id}/brochure`
  return errors.length === 0
    ? []
    : [...errors, { file: 'brochure', line: null, message: remedy, excerpt: null }]
}
