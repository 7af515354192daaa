/** The title and the description of an action, under its heading. */
import type { Line, Outcome, ParsedLaureate } from '../brochure.ts'
import type { Block } from './block.ts'
import { textAt } from './line.ts'
import { accepted, refused } from './outcome.ts'
import { joinLines, joinParagraphs, quote } from './passage.ts'
import { errorOn } from './source_error.ts'

type Action = Pick<ParsedLaureate, 'action_title' | 'action_description'>

/** The longest title of 2023 has 83 characters; its shortest description has 230. */
const LONGEST_TITLE = 200

const linesOf = (blocks: readonly Block[]): Line[] => blocks.flatMap(({ lines }) => lines)

const isTitle = (blocks: readonly Block[]) => joinLines(linesOf(blocks)).text.length <= LONGEST_TITLE

/**
 * How many blocks are of the title: those above the wide gap, though a blank line cut it; without such a gap
 * the first, and what goes on from it in lower case. 0 if there is no title.
 */
function titleLength(blocks: readonly Block[]): number {
  const gap = blocks.findIndex(({ wide }, index) => index > 0 && wide)
  if (gap > 0 && isTitle(blocks.slice(0, gap))) return gap
  const apart = blocks.findIndex(({ lines }, index) => index > 0 && !/^\p{Ll}/u.test(textAt(lines, 0)))
  const length = apart === -1 ? blocks.length : apart
  // All that there is stands apart from the heading as a description does.
  const isDescription = length === blocks.length && blocks[0]?.wide === true
  return isDescription || !isTitle(blocks.slice(0, length)) ? 0 : length
}

/** @param heading the heading of the action, which errors show */
export function readAction(heading: Block, blocks: readonly Block[]): Outcome<Action> {
  const length = titleLength(blocks)
  const [title, description] = [linesOf(blocks.slice(0, length)), linesOf(blocks.slice(length))]
  const missing = [
    ...(title.length === 0 ? ['expected the title of the action under this heading'] : []),
    ...(description.length === 0
      ? ['expected the description of the action under this heading and its title']
      : []),
  ]
  if (missing.length > 0) return refused(...missing.map((message) => errorOn(heading.lines, message)))
  return accepted({
    action_title: quote(joinLines(title)),
    action_description: quote(joinParagraphs(description)),
  })
}
