/** Closing what others may still be using. */

/** @param close called once: when it is to be closed and nobody holds it */
export function closing(close: () => void): { hold(): () => void; close(): void } {
  const holders = new Set<symbol>()
  let isClosing = false
  const closeIfUnused = () => {
    if (isClosing && holders.size === 0) close()
  }
  return {
    hold() {
      const holder = Symbol()
      holders.add(holder)
      return () => {
        if (holders.delete(holder)) closeIfUnused()
      }
    },
    close() {
      isClosing = true
      closeIfUnused()
    },
  }
}

/** What is read of something that is held from the first piece on, until all are read or nobody wants to read on. */
export async function* whileHeld<T>(read: () => AsyncIterable<T>, hold: () => () => void): AsyncGenerator<T> {
  const release = hold()
  try {
    yield* read()
  } finally {
    release()
  }
}
