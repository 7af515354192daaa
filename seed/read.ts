/** The first stage: from the bytes of a brochure to its lines, their form normalised, their words as printed. */
import type { Line, Outcome } from './brochure.ts'
import { accepted, refused } from './parse/outcome.ts'
import { errorAt } from './parse/source_error.ts'

/** The most bytes a brochure may have: the one of 2023 has 17 kB. */
export const MOST_BYTES = 5 * 1024 * 1024

const LINE_BREAK = /\r\n|\r|\n/
/** Soft hyphens, zero-width characters and marks of direction: nothing of them is printed. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u2060\ufeff]|\ufe0f/g
/** Control characters (Cc of Unicode), but for those that break lines or stand for a space. */
const CONTROL = /(?![\t\n\f\r])\p{Cc}/u

/** Decodes UTF-8; null if the bytes are none. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The error of the first of the lines that are not as they should be. */
function refuseFirst(
  lines: readonly string[],
  isBad: (line: string) => boolean,
  message: string,
  show: (line: string) => string,
): Outcome<never> {
  const errors = lines.flatMap((line, index) =>
    isBad(line) ? [errorAt(index + 1, message, show(line))] : [],
  )
  return { ok: false, errors: errors.slice(0, 1) }
}

/** No line break is a part of another character’s bytes, so the lines can be tried one by one. */
function refuseEncoding(bytes: Uint8Array): Outcome<never> {
  // In Latin-1 every byte is one character, so that the line breaks are where they are among the bytes.
  const lines = Buffer.from(bytes).toString('latin1').split(LINE_BREAK)
  const isBad = (line: string) => decode(Buffer.from(line, 'latin1')) === null
  const show = (line: string) =>
    Buffer.from(line, 'latin1')
      .toString('utf8')
      .replace(/\p{Cc}/gu, '')
  return refuseFirst(lines, isBad, 'expected text in UTF-8', show)
}

function refuseControl(lines: readonly string[]): Outcome<never> {
  const show = (line: string) => line.replace(/\p{Cc}/gu, '\ufffd')
  const message = 'expected text without control characters, not a binary file'
  return refuseFirst(lines, (line) => CONTROL.test(line), message, show)
}

function normaliseForm(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/[’ʼ‘]/g, "'").replace(/\s+/g, ' ').trim()
}

/**
 * Reads the lines of a brochure, numbered from 1 as printed; a blank line is one without text.
 * @returns the lines, or one error: too large, not UTF-8, binary or empty
 */
export function read(bytes: Uint8Array): Outcome<Line[]> {
  if (bytes.length > MOST_BYTES) {
    return refused(errorAt(null, `expected at most ${MOST_BYTES} bytes, not ${bytes.length}`))
  }
  const text = decode(bytes)
  if (text === null) return refuseEncoding(bytes)
  const printed = text.split(LINE_BREAK)
  if (CONTROL.test(text)) return refuseControl(printed)
  // A file's last line break ends its last line; it begins none.
  if (printed.at(-1) === '') printed.pop()
  const lines = printed.map((line, index) => ({ number: index + 1, text: normaliseForm(line) }))
  if (lines.every((line) => line.text === ''))
    return refused(errorAt(null, 'expected a brochure, not an empty file'))
  return accepted(lines)
}
