/** Choosing a representation and a language from what the client accepts (RFC 9110 §12.5.1 and §12.5.4). */
import Negotiator from 'negotiator'
import { LANGUAGES, type Language } from '../resources/define.ts'
import { Problem } from './problems.ts'
import type { Format } from './route.ts'

/**
 * The format to answer in: the most wanted one, the first among equals; `q=0` refuses.
 * @throws Problem `not_acceptable` if the client accepts none of them
 */
export function chooseFormat<F extends Format>(
  accept: string | undefined,
  produces: readonly [F, ...F[]],
): F {
  // Most programs say nothing else.
  if (accept === undefined || accept === '*/*') return produces[0]
  // Whoever sends back the parameters of an answer is understood; of several formats of one type, the first answers.
  const types = produces.map(({ mediaType, contentType = mediaType }) => contentType)
  const chosen = new Negotiator({ headers: { accept } }).mediaType(types)
  const format = produces.find((_, index) => types[index] === chosen)
  if (format !== undefined) return format
  const available = [...new Set(produces.map(({ mediaType }) => mediaType))]
  throw new Problem('not_acceptable', `The Accept header allows none of: ${available.join(', ')}.`, {
    available,
  })
}

/** Whether a page for people is what the client wants the most: it is then a browser that follows a link. */
export function wantsPage(accept: string | undefined): boolean {
  const [most] = new Negotiator({ headers: { accept: accept ?? '*/*' } }).mediaTypes()
  return most === 'text/html'
}

/** The language of the data, and of whoever asks for none. */
export const DEFAULT_LANGUAGE: Language = 'fr'

const PREFERRED = [...new Set([DEFAULT_LANGUAGE, ...LANGUAGES])]

/**
 * The language to speak: the most wanted one, French among equals. Who asks for a variety gets its language
 * (`en-GB`: English), which filtering alone (RFC 4647 §3.3.1) would not give. Nobody is refused: a language
 * that was not asked for is better than none.
 */
export function chooseLanguage(accepted: string | undefined): Language {
  if (accepted === undefined) return DEFAULT_LANGUAGE
  // What is not listed is wanted the least, but still before what is refused with `q=0`.
  const header = `${accepted}, *;q=0.001`
  const chosen = new Negotiator({ headers: { 'accept-language': header } }).language(PREFERRED)
  return PREFERRED.find((language) => language === chosen) ?? DEFAULT_LANGUAGE
}
