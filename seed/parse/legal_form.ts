/** The legal form that the heading of a presentation names. */
import type { ParsedLaureate } from '../brochure.ts'
import { derived } from '../trace.ts'
import { type Block, headingOf } from './block.ts'
import { fold } from './fold.ts'

/** The first that fits counts: `SOCIETE COOPERATIVE` is a cooperative, not a company. */
const FORMS = [
  ['endowment_fund', /^fonds de dotation\b/],
  ['association', /^association/],
  ['cooperative', /^(?:cooperative|scop|scic|societe cooperative)\b/],
  ['foundation', /^fondation/],
  ['mutual', /^(?:mutuelle|societe mutualiste)\b/],
  ['company', /^(?:entreprise|societe|sas|sasu|sarl|eurl)\b/],
] as const

const ARTICLE = /^a propos (?:de la |de l'|du |des |de |d')?/

export function readLegalForm(about: Block): ParsedLaureate['legal_form'] {
  const heading = headingOf(about)
  const named = fold(heading).replace(ARTICLE, '')
  const [form] = FORMS.find(([, pattern]) => pattern.test(named)) ?? ['other' as const]
  const lines = about.lines.map(({ number }) => number)
  return derived(form, lines, `D’après le titre « ${heading} ».`)
}
