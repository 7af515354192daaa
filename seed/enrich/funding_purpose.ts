/** The records of the funding purposes. */
import type { FundingPurposeRecord } from '../records.ts'
import { derived, type Traced } from '../trace.ts'
import type { Correct } from './correct.ts'
import { isAmongOthers, splitPurposes } from './purposes.ts'

/** What a purpose is of; `id` is the laureate's. */
export type PurposeOf = { readonly id: string } & Pick<FundingPurposeRecord, 'edition' | 'laureate'>

/** One record for each purpose of a statement, in the order of the sentence. */
export function fundingPurposeRecords(
  statement: Traced<string>,
  { id: owner, edition, laureate }: PurposeOf,
  correct: Correct,
): FundingPurposeRecord[] {
  const { lines } = statement.trace
  const action = derived(`${owner}-action`, lines, 'L’action sous laquelle la phrase est imprimée.')
  const isOpen = isAmongOthers(statement.value)
  const among = derived(isOpen, lines, `« entre autres » ${isOpen ? 'est' : 'n’est pas'} imprimé.`)
  return splitPurposes(statement.value).map(({ purpose, category, word }, index) => {
    const id = `${owner}-purpose-${index + 1}`
    const why = word === null ? 'Aucun mot n’indique de catégorie.' : `D’après le mot « ${word} ».`
    return correct('funding_purposes', id, {
      id: derived(id, lines, 'D’après l’année et le nom imprimés, et le rang dans la phrase.'),
      edition,
      laureate,
      action,
      statement,
      purpose: derived(purpose, lines, 'La partie de la phrase qui nomme cet objet.'),
      category: derived(category, lines, why),
      among_others: among,
    })
  })
}
