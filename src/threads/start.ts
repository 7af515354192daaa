/** How every thread is started. */
import { fileURLToPath } from 'node:url'

/** What it is started with. */
export interface ThreadData {
  /** The database file. */
  readonly path: string
  /** The revision that it must hold. */
  readonly revision: string
}

/** How long a thread that need not always be there waits for another question, in milliseconds. */
export const IDLE = 10_000

export const START = {
  filename: fileURLToPath(new URL('thread.ts', import.meta.url)),
  recordTiming: false,
  // Answers are short-lived: more room for them would only be kept, not used. And where V8 knows a limit, however
  // far, it lets less garbage gather before it collects it.
  resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 },
}
