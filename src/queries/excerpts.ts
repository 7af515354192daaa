/** Excerpts: the passages of a record's texts where the terms of a search occur. */
import { type Excerpt, Excerpts } from '../resources/excerpt.ts'
import type { Kind } from '../resources/kinds.ts'
import type { ReadableText, ReadableTexts } from '../resources/readable-texts.ts'
import { foundTexts, type Occurrence } from './excerpts/occurrences.ts'
import { partsOf } from './excerpts/parts.ts'
import { passageOf, type Stretch } from './excerpts/passage.ts'
import type { Term } from './search.ts'

/** The kinds of texts, those first that tell a reader the most. */
const ORDER: readonly Kind[] = ['text', 'prose', 'list', 'number', 'code']

/**
 * The best excerpts of one record, one from each text, and one for all texts that say the same. They begin
 * with those that show what none before them does.
 * @returns none only if none of the terms occurs
 */
export function excerptsOf(texts: ReadableTexts, terms: readonly Term[]): Excerpt[] {
  const found = foundTexts(texts, terms).toSorted(
    (a, b) => ORDER.indexOf(a.text.kind) - ORDER.indexOf(b.text.kind),
  )
  const passages = found.map(({ text, occurrences }): Passage => {
    const stretch = passageOf(text.text, occurrences)
    const shown = occurrences.filter(({ start, end }) => start < stretch.end && end > stretch.start)
    return { text, stretch, shown }
  })
  return mostTelling(passages).map(({ text: { resource, record, field, text }, stretch, shown }) => {
    return { resource, record, field, parts: partsOf(text, stretch, shown) }
  })
}

interface Passage {
  readonly text: ReadableText
  readonly stretch: Stretch
  readonly shown: readonly Occurrence[]
}

function mostTelling(passages: readonly Passage[]): Passage[] {
  const told = new Set<string>()
  const seen = new Set<Term>()
  const telling: Passage[] = []
  const others: Passage[] = []
  for (const passage of passages) {
    if (told.has(passage.text.text)) continue
    told.add(passage.text.text)
    const isTelling = passage.shown.some(({ term }) => !seen.has(term))
    for (const { term } of passage.shown) seen.add(term)
    if (isTelling) telling.push(passage)
    else others.push(passage)
  }
  return [...telling, ...others].slice(0, Excerpts.maxItems)
}
