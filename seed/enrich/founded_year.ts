/** The year of foundation, where a presentation tells it of the organisation itself. */
import { absent, derived, type Traced } from '../trace.ts'
import { fold, words } from './fold.ts'

// Not folded: `créé` is a participle, `crée` is not.
const FOUNDED =
  /(?<!\p{L})(?:créé|fondé|né|constitué|lancé)e?s?(?: à [\p{L}-]{1,40})? (?:en|le|dès) (?:1er |\d{1,2} )?(?:(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) )?(\d{4})(?!\d)/giu

const NOUNS: ReadonlySet<string> = new Set(
  'association cooperative structure fondation mutuelle entreprise societe federation reseau collectif fonds organisme'.split(
    ' ',
  ),
)
const PRONOUNS: ReadonlySet<string> = new Set(['elle', 'il'])
const ARTICLES: ReadonlySet<string> = new Set('l la le les cette notre un une'.split(' '))
const AUXILIARIES: ReadonlySet<string> = new Set(['est', 'fut', 'ete'])
/** How far back the beginning of a sentence is looked for. */
const REACH = 400

/** What stands in the participle's sentence before it. */
function sentenceBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - REACH), index)
  return before.slice(1 + Math.max(...['.', '!', '?'].map((mark) => before.lastIndexOf(mark))))
}

/** Whether what stands before the participle makes the organisation its subject. */
function isAboutOrganisation(sentence: string, name: readonly string[]): boolean {
  const printed = sentence.match(/[\p{L}\p{N}]+/gu) ?? []
  const before = printed.map(fold)
  const names = (word: string) => NOUNS.has(word) || (name.includes(word) && !ARTICLES.has(word))
  const head = before.find((word) => !ARTICLES.has(word))
  const last = before.at(-1)
  if (head === undefined || last === undefined) return true
  if (AUXILIARIES.has(last)) return names(head) || PRONOUNS.has(head)
  // `L’association Stade de Montrouge, créée`: the apposition is the subject's, if a name ends it.
  if (/,\s*$/.test(sentence.slice(-3))) return names(head) && /^\p{Lu}/u.test(String(printed.at(-1)))
  // `une association omnisports créée`, but not `l’association l’atelier créé`.
  const noun = before.findLastIndex(names)
  return noun >= before.length - 3 && noun >= 0 && !before.slice(noun).some((word) => ARTICLES.has(word))
}

/** `ASSOL a été créée en 1986` → 1986; a workshop that the organisation created is not it. */
export function foundedYear(
  presentation: Traced<string>,
  name: string,
  latest: number,
): Traced<number | null> {
  const text = presentation.value.normalize('NFC')
  const named = words(name)
  for (const match of text.matchAll(FOUNDED)) {
    const year = Number(match[1])
    if (year <= latest && year >= 1000 && isAboutOrganisation(sentenceBefore(text, match.index), named)) {
      return derived(year, presentation.trace.lines, `D’après les mots « ${match[0]} » de la présentation.`)
    }
  }
  return absent('La présentation ne dit pas l’année de création.')
}
