/** Choosing a representation from what the client accepts (RFC 9110 §12.5.1). */
import Negotiator from 'negotiator'
import { Problem } from './problems.ts'
import type { Format } from './route.ts'

/**
 * The format to answer in: the most wanted one, the first among equals; `q=0` refuses.
 * @throws Problem `not_acceptable` if the client accepts none of them
 */
export function chooseFormat<F extends Format>(accept: string | undefined, produces: readonly F[]): F {
  const available = produces.map(({ mediaType }) => mediaType)
  const chosen = new Negotiator({ headers: { accept: accept ?? '*/*' } }).mediaType(available)
  const format = produces.find(({ mediaType }) => mediaType === chosen)
  if (format !== undefined) return format
  throw new Problem('not_acceptable', `The Accept header allows none of: ${available.join(', ')}.`, {
    available,
  })
}
