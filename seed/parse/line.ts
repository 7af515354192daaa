/** Lines by their place. */
import type { Line } from '../brochure.ts'

/** The text of a line; empty if there is none at that place. */
export const textAt = (lines: readonly Line[], index: number): string => lines[index]?.text ?? ''
