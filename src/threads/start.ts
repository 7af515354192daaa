/** How every thread is started. */
import { fileURLToPath } from 'node:url'

/** What it is started with. */
export interface ThreadData {
  /** The database file. */
  readonly path: string
  /** The revision that it must hold. */
  readonly revision: string
}

export const START = {
  filename: fileURLToPath(new URL('thread.ts', import.meta.url)),
  recordTiming: false,
  // Answers are short-lived: more room for them would only be kept, not used.
  resourceLimits: { maxYoungGenerationSizeMb: 16 },
}
