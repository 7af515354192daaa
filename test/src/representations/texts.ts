/** Texts that tables are known to damage, for property tests. */
import fc from 'fast-check'

/** Any text but the empty one, which is not published; often with what means something in a table. */
export const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n\'"|\\,; é1.'), minLength: 1 }),
)
