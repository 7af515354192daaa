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
