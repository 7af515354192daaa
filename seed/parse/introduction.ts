/** What the introduction says of the edition: budget, eligibility, ordinal, theme, number of laureates. */
import type { ParsedEdition } from '../brochure.ts'
import { absent, derived, type Traced } from '../trace.ts'
import { AMOUNT, toEuros } from './amount.ts'
import { fold } from './fold.ts'
import { CARDINAL, ORDINAL, toCardinal, toOrdinal } from './numeral.ts'
import { type Passage, quote } from './passage.ts'

type Facts = Pick<ParsedEdition, 'budget_eur' | 'eligibility' | 'ordinal' | 'theme' | 'laureates_stated'>

const NOUN =
  '(?:structure|association|projet|organisme|organisation|acteur|initiative|entreprise|action|dossier|candidat|candidature)s?'
const CHOSEN = '(?:retenu|selectionne|recompense|distingue|designe|soutenu|elu|prime)e?s?'

const BUDGET = new RegExp(`\\b(?:budget|enveloppe|dotation)\\b[^.\\n]{0,80}?\\b${AMOUNT}`)
const ELIGIBILITY =
  /\bouverte?s? (?:aux? |a tous les |a toutes les |a la |a l'|a )([^\n]*?)(?=[.!?](?:[ \n]|$)|\n|$)/
const EDITION = new RegExp(`\\b(${ORDINAL}) edition\\b`)
const STATED = [
  new RegExp(`\\b(${CARDINAL}) (?:nouve(?:aux|lles) )?(?:${NOUN} )?laureate?s?\\b`),
  new RegExp(`\\b${CHOSEN} (?:au total |cette annee |ainsi )?(${CARDINAL}) ${NOUN}\\b`),
]
/** The clause ends at a comma, with the sentence, or where the sentence says what was chosen. */
const CLAUSE = `([^,;.\\n]*?)(?=[,;.\\n]|$| (?:a|ont) (?:ete )?${CHOSEN}\\b)`
const THEMES = [
  "\\barticulee?s? autour (?:de |d'|du |des )",
  "\\bsur le theme (?:de |d'|du |des |: )?",
  '\\b(?:edition|appel a projets|programme)\\b[^.\\n]{0,200}?\\b(?:consacree?|dediee?) (?:a |aux? )',
  "\\b(?:edition|appel a projets|programme)\\b[^.\\n]{0,200}?\\bautour (?:de |d'|du |des )",
].map((opening) => new RegExp(opening + CLAUSE))

/** The match of the first of the patterns that has one. */
const find = (patterns: readonly RegExp[], text: string): RegExpExecArray | null =>
  patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null) ?? null

/** A group of a match; empty where the match has none. */
const group = (found: RegExpExecArray, index: number): string => found[index] ?? ''

/** A number deduced from a match, on the lines of the match. */
function deduce(passage: Passage, found: RegExpExecArray, value: number, what: string): Traced<number> {
  const { value: printed, trace } = quote(passage, found.index, found.index + found[0].length)
  return derived(value, trace.lines, `${what} : « ${printed} ».`)
}

/** The first group of a match, which is its end, as printed. */
function clause(passage: Passage, found: RegExpExecArray): Traced<string> {
  const end = found.index + found[0].length
  const printed = group(found, 1)
  const start = end - printed.length
  return quote(passage, start, start + printed.trimEnd().length)
}

/** Reads the facts; each is absent where the introduction does not say it. */
export function readFacts(introduction: Passage): Facts {
  const text = fold(introduction.text)
  const budget = BUDGET.exec(text)
  const eligibility = ELIGIBILITY.exec(text)
  const ordinal = EDITION.exec(text)
  const theme = find(THEMES, text)
  const stated = find(STATED, text)
  return {
    budget_eur: budget
      ? deduce(
          introduction,
          budget,
          toEuros(group(budget, 1), group(budget, 2) + group(budget, 3)),
          'Le montant que donne l’introduction',
        )
      : absent('La brochure n’indique pas de budget.'),
    eligibility: eligibility?.[1]
      ? clause(introduction, eligibility)
      : absent('La brochure n’indique pas qui peut candidater.'),
    ordinal: ordinal
      ? deduce(introduction, ordinal, toOrdinal(group(ordinal, 1)), 'Le rang que donne l’introduction')
      : absent('La brochure n’indique pas le rang de l’édition.'),
    theme: theme?.[1] ? clause(introduction, theme) : absent('La brochure n’indique pas de thème.'),
    laureates_stated: stated
      ? deduce(introduction, stated, toCardinal(group(stated, 1)), 'Le nombre qu’annonce l’introduction')
      : absent('La brochure n’annonce pas le nombre de lauréats.'),
  }
}
