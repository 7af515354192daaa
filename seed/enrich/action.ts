/** The record of an action. */
import type { Line, ParsedLaureate } from '../brochure.ts'
import type { ActionRecord } from '../records.ts'
import { derived, enriched, none, type Traced } from '../trace.ts'
import { centresOf } from './centres.ts'
import type { Correct } from './correct.ts'
import { gazetteer } from './gazetteer.ts'
import { findCommunes } from './named_communes.ts'
import { passagesOf } from './passage.ts'

/** What an action is of. */
export interface ActionOf {
  /** The identifier of the laureate. */
  readonly id: string
  readonly edition: ActionRecord['edition']
  readonly laureate: ActionRecord['laureate']
  readonly presentation: Traced<string>
  /** The code of the funding département; null where it is unknown. */
  readonly funder: string | null
}

/** The communes that the texts name, in the order of the texts, with the lines that name them. */
function communesOf(texts: readonly Traced<string>[], funder: string | null, lines: readonly Line[]) {
  if (funder === null) {
    const unknown = none('Le département financeur n’est pas connu.')
    return { communes: unknown, commune_names: unknown }
  }
  const mentions = texts.flatMap((text) => {
    const linesOf = passagesOf(text, lines)
    return findCommunes(text.value, funder).map(({ commune, start, end }) => ({
      commune,
      lines: linesOf(start, end),
    }))
  })
  if (mentions.length === 0) {
    const silent = none('Ni l’action ni la présentation ne nomment de commune du département.')
    return { communes: silent, commune_names: silent }
  }
  const named = new Map(mentions.map(({ commune }) => [commune.code, commune.name]))
  const shown = [...new Set(mentions.flatMap((mention) => mention.lines))].sort((a, b) => a - b)
  const from = (list: string[]) =>
    enriched(list, shown, gazetteer().source, 'Les communes du département que nomment ces lignes.')
  return { communes: from([...named.keys()]), commune_names: from([...named.values()]) }
}

/** The action of a laureate, and the communes it names; the presentation is printed first, so it is read first. */
export function actionRecord(
  parsed: ParsedLaureate,
  { id: owner, edition, laureate, presentation, funder }: ActionOf,
  { lines, correct }: { readonly lines: readonly Line[]; readonly correct: Correct },
): ActionRecord {
  const id = `${owner}-action`
  const { title, description } = correct('actions', id, {
    title: parsed.action_title,
    description: parsed.action_description,
  })
  const named = correct('actions', id, communesOf([presentation, title, description], funder, lines))
  const placed = correct('actions', id, { coordinates: centresOf(named.communes) })
  const own = derived(id, title.trace.lines, 'D’après l’année et le nom imprimés.')
  return { id: own, edition, laureate, title, description, ...named, ...placed }
}
