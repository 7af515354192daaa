/** A passage in parts: what was looked for, and what stands between. */
import type { Part } from '../../resources/excerpt.ts'
import type { Stretch } from './passage.ts'

/**
 * The parts of a passage, one after another; where the text goes on beyond it, they hold an ellipsis.
 * @param found stretches of the text, ordered by where they start
 */
export function partsOf(text: string, { start, end }: Stretch, found: readonly Stretch[]): Part[] {
  const shown = found.map((one) => ({ start: Math.max(one.start, start), end: Math.min(one.end, end) }))
  const marked = united(shown.filter((one) => one.start < one.end))
  const edges = [start, ...marked.flatMap((one) => [one.start, one.end]), end]
  // Plain and marked pieces take turns, so that the first and the last are plain ones.
  const pieces = edges.slice(1).map((edge, index) => text.slice(edges[index], edge))
  const parts = pieces.map((piece, index) => {
    const before = index === 0 && start > 0 ? '…' : ''
    const after = index === pieces.length - 1 && end < text.length ? '…' : ''
    return { text: before + piece + after, marked: index % 2 === 1 }
  })
  return parts.filter((part) => part.text !== '')
}

/** The same stretches, with one instead of several that overlap. */
function united(stretches: readonly Stretch[]): Stretch[] {
  const apart: Stretch[] = []
  for (const { start, end } of stretches) {
    const last = apart.at(-1)
    if (last === undefined || start > last.end) apart.push({ start, end })
    else apart.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) })
  }
  return apart
}
