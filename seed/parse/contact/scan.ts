/** Scanning: from the rows of a contact to its websites, mailboxes, telephones, and the text between them. */
import { closeMarkers, cutAtMarkers, MARKERS } from '../marker.ts'
import { isEmail } from './email.ts'
import { cutAtLabels, stripLabel } from './label.ts'
import { findPhones, looksLikePhone, toE164 } from './phone.ts'
import type { Row } from './rows.ts'
import { trimSeparators, trimWord } from './trim.ts'
import { isWebsite, splitWebsites, toUrl } from './website.ts'

export type MeansKind = 'website' | 'email' | 'phone'

/** A means of contact; `value` is null where what is printed is none. */
export interface Means {
  readonly kind: MeansKind
  readonly printed: string
  readonly value: string | null
  readonly numbers: readonly number[]
}

export interface Text {
  readonly kind: 'text'
  readonly printed: string
  /** What ended it as printed: a comma, a hyphen within a word, or nothing of that. */
  readonly end: ',' | '-' | ''
  readonly numbers: readonly number[]
}

export type Item = Means | Text
/** An item before it is known on which lines it stands. */
type Part = Omit<Means, 'numbers'> | Omit<Text, 'numbers'>

const website = (word: string): Part => {
  const printed = trimWord(word)
  return { kind: 'website', printed, value: toUrl(printed) }
}

const email = (word: string): Part => ({ kind: 'email', printed: word, value: isEmail(word) ? word : null })

/** A marker stands for a means of contact, whose value it is until that is taken out. */
function partOfMarker(text: string): Part | string {
  for (const kind of ['email', 'phone', 'website'] as const)
    if (text === MARKERS[kind]) return { kind, printed: text, value: text }
  return text
}

/** The means of contact that are one word; null where the word is text. */
function partsOfWord(word: string): (Part | string)[] {
  const cut = cutAtMarkers(word)
  if (cut.length > 1) return cut.map(partOfMarker)
  const bare = trimWord(word)
  if (isWebsite(bare)) return splitWebsites(bare).map(website)
  if (!bare.includes('@')) return [word]
  return bare.split(/[,;:/|()]/).map((part) => (part.includes('@') ? email(trimWord(part)) : part))
}

const endOf = (text: string): Text['end'] => {
  if (text.endsWith(',')) return ','
  return /\p{L}-$/u.test(text.slice(-3)) ? '-' : ''
}

/** The text between two means of contact: what remains of it without separators and labels. */
function textPart(text: string, leads: boolean): Part[] {
  const printed = trimSeparators(stripLabel(trimSeparators(text), leads))
  if (printed === '') return []
  if (looksLikePhone(printed)) return [{ kind: 'phone', printed, value: null }]
  return [{ kind: 'text', printed, end: endOf(text.trimEnd()) }]
}

/** The telephones of a text, and what is between them; `leads` as in `stripLabel`. */
function partsOfText(text: string, leads: boolean): Part[] {
  const phones = findPhones(text)
  const ends = phones.map(({ printed, index }) => index + printed.length)
  const between = [...phones.map(({ index }) => index), text.length].map((end, index) =>
    textPart(text.slice(ends[index - 1] ?? 0, end), leads || index < phones.length),
  )
  return between.flatMap((parts, index) => {
    const printed = phones[index]?.printed
    return printed === undefined ? parts : [...parts, { kind: 'phone', printed, value: toE164(printed) }]
  })
}

function partsOfPiece(piece: string): Part[] {
  const parts: Part[][] = []
  let words: string[] = []
  const flush = (leads: boolean) => {
    parts.push(partsOfText(words.join(' '), leads))
    words = []
  }
  for (const part of piece.replace(/[<>]/g, ' ').split(' ').flatMap(partsOfWord)) {
    if (typeof part === 'string') words.push(part)
    else {
      flush(true)
      parts.push([part])
    }
  }
  flush(false)
  return parts.flat()
}

/** What a row consists of, in its order. */
export function scanRow({ text, numbers }: Row): Item[] {
  return cutAtLabels(closeMarkers(text))
    .flatMap(partsOfPiece)
    .map((part) => ({ ...part, numbers }))
}
