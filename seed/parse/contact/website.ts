/** Addresses of websites. */

const HTTP = /^https?:\/\//i
const STARTS_WEBSITE = /^(?:https?:\/\/|www\.)/i
/** A domain without a scheme, with or without a path: `smm92.fr/contact`. */
const DOMAIN = /^(?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+[a-z]{2,24}(?::\d{1,5})?(?:[/?#]\S*)?$/u
/** The characters of a URI (RFC 3986 §2), with sound percent-encoding only. */
const URI = /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\da-f]{2})+$/i

/** Whether a word is meant to be a website: it may be none all the same. */
export const isWebsite = (word: string): boolean =>
  STARTS_WEBSITE.test(word) || word.includes('://') || DOMAIN.test(word)

/** Cuts `www.a.fr,www.b.fr` in two; a comma inside an address stays. */
export const splitWebsites = (word: string): string[] => word.split(/[,;](?=https?:|www\.)/i)

/** The address with its scheme, `https` where none is printed; null if it is none. */
export function toUrl(printed: string): string | null {
  const url = printed.includes('://') ? printed : `https://${printed}`
  if (!HTTP.test(url) || !URL.canParse(url)) return null
  const { hostname, href } = new URL(url)
  if (!hostname.includes('.') || /%(?![\da-f]{2})/i.test(url)) return null
  return URI.test(url) ? url : href
}
