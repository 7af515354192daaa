/**
 * Why something failed, in the words of the innermost error: Drizzle wraps those of SQLite.
 * @param error what was thrown: Node, SQLite and Drizzle throw nothing but Errors
 */
export function reasonOf(error: unknown): string {
  const { message, cause } = error as Error
  return cause === undefined ? message : reasonOf(cause)
}
