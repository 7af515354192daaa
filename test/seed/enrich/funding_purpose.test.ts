import t from 'tap'
import { correctorOf } from '../../../seed/enrich/correct.ts'
import { fundingPurposeRecords } from '../../../seed/enrich/funding_purpose.ts'
import { corrected, derived, extracted } from '../../../seed/trace.ts'

const of = { id: '2023-assol', edition: extracted('2023', [1]), laureate: extracted('2023-assol', [7]) }

t.test('one record for each purpose', async (t) => {
  const statement = extracted("PROGR'ESS participe, entre autres, au loyer et à la vie.", [37])
  const { edition, laureate } = of
  const shared = {
    edition,
    laureate,
    action: derived('2023-assol-action', [37], 'L’action sous laquelle la phrase est imprimée.'),
    statement,
    among_others: derived(true, [37], '« entre autres » est imprimé.'),
  }
  const id = (value: string) =>
    derived(value, [37], 'D’après l’année et le nom imprimés, et le rang dans la phrase.')
  const purpose = (value: string) => derived(value, [37], 'La partie de la phrase qui nomme cet objet.')
  t.strictSame(fundingPurposeRecords(statement, of, correctorOf([])), [
    {
      ...shared,
      id: id('2023-assol-purpose-1'),
      purpose: purpose('loyer'),
      category: derived('premises', [37], 'D’après le mot « loyer ».'),
    },
    {
      ...shared,
      id: id('2023-assol-purpose-2'),
      purpose: purpose('la vie'),
      category: derived('other', [37], 'Aucun mot n’indique de catégorie.'),
    },
  ])
})

t.test('a category can be corrected', async (t) => {
  const correct = correctorOf([
    {
      resource: 'funding_purposes',
      record: '2023-assol-purpose-1',
      field: 'category',
      value: 'events',
      reason: 'Une fête.',
    },
  ])
  const [record] = fundingPurposeRecords(extracted("PROGR'ESS finance la vie.", [37]), of, correct)
  const before = derived('other', [37], 'Aucun mot n’indique de catégorie.')
  t.strictSame(record?.category, corrected('events', before.trace, 'other', 'curation.json', 'Une fête.'))
  t.strictSame(record?.among_others, derived(false, [37], '« entre autres » n’est pas imprimé.'))
})
