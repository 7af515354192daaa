/** What a rehearsal found, as text. */
import type { Outcome } from './rule.ts'
import { POINTS, type Score } from './score.ts'

/** Of one rule, further complaints are counted only. */
const MOST_SHOWN = 5

export function report(outcomes: readonly Outcome[], scores: readonly Score[]): string {
  const harvesters = [...Map.groupBy(outcomes, ({ harvester }) => harvester)].map(([name, own]) => [
    name,
    ...own.flatMap(linesOf),
    '',
  ])
  const kept = outcomes.filter(({ wrong }) => wrong.length === 0).length
  return [
    ...harvesters.flat(),
    ...scores.flatMap(scoreLines),
    `${kept} rules are kept, ${outcomes.length - kept} are broken.`,
  ].join('\n')
}

function linesOf({ rule, wrong }: Outcome): string[] {
  if (wrong.length === 0) return [`  ✓ ${rule}`]
  const more = wrong.length - MOST_SHOWN
  const rest = more > 0 ? [`      and ${more} more.`] : []
  return [`  ✗ ${rule}`, ...wrong.slice(0, MOST_SHOWN).map((what) => `      ${what}`), ...rest]
}

function scoreLines({ title, missed, resources }: Score): string[] {
  const without = missed.length === 0 ? '' : `, without: ${missed.join(', ')}`
  return [
    `On data.gouv.fr: ${title}`,
    `  quality ${POINTS - missed.length}/${POINTS}${without}`,
    ...resources.map((resource) => `  ${resource.title}: ${resource.url}`),
    '',
  ]
}

/** Whether portals take the catalogue as it should be. */
export function isFine(outcomes: readonly Outcome[], scores: readonly Score[]): boolean {
  return (
    outcomes.every(({ wrong }) => wrong.length === 0) && scores.every(({ missed }) => missed.length === 0)
  )
}
