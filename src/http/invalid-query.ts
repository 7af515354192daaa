/** The problem of a query that cannot be used: all that is wrong, and what can be asked instead. */
import { type ParameterError, Problem } from './problems.ts'

/** How many errors are listed at most: each names all that is allowed. */
export const MOST_ERRORS = 50

/**
 * @param corrected the URL of what can be asked instead
 * @param restarts whether the query asked for a page of a walk, which that URL begins anew
 */
export function invalidQuery(
  errors: readonly ParameterError[],
  corrected: string,
  restarts: boolean,
): Problem {
  const listed = errors.slice(0, MOST_ERRORS)
  const more = errors.length > MOST_ERRORS ? ` And ${errors.length - MOST_ERRORS} more.` : ''
  const detail = listed.map((error) => `${error.parameter}: ${error.detail}`).join(' ') + more
  return new Problem('invalid_query', detail, {
    errors: listed,
    errors_total: errors.length,
    corrected,
    ...(restarts && { restart: corrected }),
  })
}
