/** Zones: the head of a brochure, its laureates, and its foot. */
import type { Line, SourceError } from '../brochure.ts'
import type { Block } from './block.ts'
import { isContactLine, isPostalCodeLine } from './contact/contact_line.ts'
import { errorOn } from './source_error.ts'

export interface LaureateZone {
  /** Empty where the name is missing. */
  readonly name: readonly Line[]
  readonly about: Block
  /** What follows the heading, up to the next zone. */
  readonly body: readonly Block[]
}

export interface Zones {
  readonly head: readonly Block[]
  readonly laureates: readonly LaureateZone[]
  readonly feet: readonly (readonly Block[])[]
  readonly errors: readonly SourceError[]
}

/** The lines at the end of a block that are not of a contact: where a name begins. */
function nameStart(lines: readonly Line[]): number {
  const last = lines.findLastIndex(({ text }) => isContactLine(text))
  const ending = lines[last]
  // A postal code alone has its commune on the next line.
  return ending && isPostalCodeLine(ending.text) && last < lines.length - 1 ? last + 2 : last + 1
}

/** Takes the name, which stands above its heading, off the zone before. */
function takeName(before: Block[]): readonly Line[] {
  const block = before.at(-1)
  if (block?.mark !== 'text' && block?.mark !== 'statement') return []
  const start = nameStart(block.lines)
  // Without a contact between them, nothing tells a name from the statement that it stands under.
  if (block.mark === 'statement' && start === 0) return []
  before.pop()
  if (start > 0) before.push({ ...block, lines: block.lines.slice(0, start) })
  return block.lines.slice(start)
}

export function findZones(blocks: readonly Block[]): Zones {
  const head: Block[] = []
  const laureates: (LaureateZone & { readonly body: Block[] })[] = []
  const feet: Block[][] = []
  const errors: SourceError[] = []
  let current = head
  for (const block of blocks) {
    if (block.mark === 'about') {
      const laureate = { name: takeName(current), about: block, body: [] }
      laureates.push(laureate)
      current = laureate.body
    } else if (block.mark === 'foot') {
      current = [block]
      feet.push(current)
    } else if (block.mark === 'heading') {
      errors.push(
        errorOn(block.lines, 'expected « A PROPOS DE … » or « ACTION FINANCEE PAR … » as a heading'),
      )
    } else current.push(block)
  }
  return { head, laureates, feet, errors }
}
