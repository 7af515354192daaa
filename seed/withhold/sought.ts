/** What is to be withheld, and where a text holds it: in whatever form it is printed. */
import { isEmail } from '../parse/contact/email.ts'
import { findPhones, toE164 } from '../parse/contact/phone.ts'
import { isOfAddress } from '../parse/contact/street.ts'
import { isWebsite } from '../parse/contact/website.ts'
import type { MarkerKind } from '../parse/marker.ts'
import { isWhole, matchesOf, type Span } from './reduced.ts'

export interface Sought {
  readonly kind: MarkerKind
  /** Every place at which a text holds it, in its order. */
  find(text: string): Span[]
}

/** Fewer letters and digits than these would be found in any text. */
const FEWEST = 4

/**
 * Tells what a value is: a mailbox, a telephone, a website, a line of an address, or any other text.
 * @throws an error that says so if it is too short to be told from other texts
 */
export function seek(value: string): Sought {
  const text = value.trim()
  if (isEmail(text)) return { kind: 'email', find: findMailbox(text) }
  const [phone] = findPhones(text)
  if (phone?.printed === text) return { kind: 'phone', find: findPhone(toE164(text)) }
  if (isWebsite(text)) return { kind: 'website', find: findWebsite(text) }
  if ((text.match(/[\p{L}\p{N}]/gu) ?? []).length < FEWEST)
    throw new Error(`Nothing was withheld: give a value of at least ${FEWEST} letters or digits.`)
  return { kind: isOfAddress(text) ? 'address' : 'text', find: findText(text) }
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** Whatever is no space and not invisible: what a mailbox and a website consist of. */
const VISIBLE = /[^\s\p{Cf}]/u
const ALPHANUMERIC = /[\p{L}\p{N}]/u
/** A line may be cut before or after its at sign, and nowhere else. */
const CUT = /[^@\s]\s+[^@\s]/u

function findMailbox(mailbox: string): Sought['find'] {
  const bounds = { before: /[\p{L}\p{N}._%+-]$/u, after: /^(?:[\p{L}\p{N}-]|\.[\p{L}\p{N}])/u }
  return (text) =>
    matchesOf(text, VISIBLE, escaped(mailbox)).filter(
      (span) => isWhole(text, span, bounds) && !CUT.test(text.slice(span.start, span.end)),
    )
}

/** With or without its scheme, `www.` and last slash. */
function findWebsite(website: string): Sought['find'] {
  const bare = website.replace(/^(?:https?:\/\/)?(?:www\.)?/i, '').replace(/\/$/, '')
  const bounds = { before: /[\p{L}\p{N}@._/-]$/u, after: /^(?:[\p{L}\p{N}-]|[./?#][\p{L}\p{N}])/u }
  const pattern = `(?:https?:\\/\\/)?(?:www\\.)?${escaped(bare)}\\/?`
  return (text) => matchesOf(text, VISIBLE, pattern).filter((span) => isWhole(text, span, bounds))
}

/** What may stand between the digits of a number: anything but letters and other signs. */
const BETWEEN = /^[\d\s+().\p{Pd}/\p{Cf}]*$/u

/** @param number in E.164 */
function findPhone(number: string): Sought['find'] {
  const digits = number.slice(1)
  // A zero for calls within the country may follow the country's code, which has up to three digits.
  const pattern = digits.startsWith('33')
    ? `(?:(?:\\+|00)33)?0?${digits.slice(2)}`
    : `(?:\\+|00)?${digits.replace(/\d/g, (digit, place) => (place < 3 ? `${digit}0?` : digit))}`
  const bounds = { before: /\d$/, after: /^\d/ }
  return (text) =>
    matchesOf(text, /[\d+]/, pattern).filter(
      (span) => isWhole(text, span, bounds) && BETWEEN.test(text.slice(span.start, span.end)),
    )
}

/** By its letters and digits, so that punctuation, capitals and accents do not count. */
function findText(value: string): Sought['find'] {
  const bounds = { before: /[\p{L}\p{N}]$/u, after: /^[\p{L}\p{N}]/u }
  const pattern = matchesOf(value, ALPHANUMERIC, '.+').map(({ reduced }) => reduced)
  return (text) =>
    matchesOf(text, ALPHANUMERIC, pattern.join('')).filter((span) => isWhole(text, span, bounds))
}
