/** A body that another thread makes, as this one reads it. */

/**
 * @param made rejected if the thread fails: it would otherwise be waited for in vain
 * @param onRead called once: when all was read, or nobody wants to read on
 */
export function received(
  body: ReadableStream<Uint8Array>,
  made: Promise<unknown>,
  onRead: () => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  // It ends well before all was read, which says nothing.
  const failed = made.then(() => new Promise<never>(() => undefined))
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await Promise.race([reader.read(), failed])
          if (!done) return controller.enqueue(value)
          controller.close()
          onRead()
        } catch (error) {
          onRead()
          throw error
        }
      },
      async cancel(reason) {
        onRead()
        await reader.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
}
