import t from 'tap'
import { type Found, findingRecords } from '../../../seed/check/finding.ts'
import { absent, derived } from '../../../seed/trace.ts'
import { madeBrochure, madeRecords } from '../made_brochure.ts'

const found: Found = {
  resource: 'contacts',
  record: '2023-bicyclaide-contact',
  laureate: '2023-bicyclaide',
  field: 'postal_code',
  rule: 'postal_code',
  severity: 'error',
  message: 'Le code postal 93400 n’est pas de Courbevoie, dont le code postal est 92400.',
  value: '93400',
  suggestion: '92400',
  lines: [67],
}
const [edition] = madeRecords(madeBrochure()).editions

t.test('every field is derived from the lines that show it', async (t) => {
  const { lines, ...fields } = found
  const all = {
    id: '2023-bicyclaide-contact-postal-code-postal-code',
    edition: '2023',
    ...fields,
    brochure_lines: lines,
  }
  const expected = Object.entries(all).map(([field, value]) => [
    field,
    derived(value, lines, 'D’après la règle qui l’a trouvé.'),
  ])
  t.strictSame(findingRecords([found], edition), [Object.fromEntries(expected)])
})

t.test('what it does not have is null, with the reason', async (t) => {
  const [record] = findingRecords([{ ...found, laureate: null, value: null, suggestion: null }], edition)
  t.strictSame(record?.laureate, absent('Le constat ne concerne pas de lauréat.'))
  t.strictSame(record?.value, absent('Ce qui manque n’a pas de valeur.'))
  t.strictSame(record?.suggestion, absent('Aucune valeur ne peut être suggérée.'))
})

t.test('further findings of the same three are numbered', async (t) => {
  const ids = findingRecords([found, { ...found, field: 'city' }, found, found], edition).map(
    ({ id }) => id.value,
  )
  t.strictSame(ids, [
    '2023-bicyclaide-contact-postal-code-postal-code',
    '2023-bicyclaide-contact-city-postal-code',
    '2023-bicyclaide-contact-postal-code-postal-code-2',
    '2023-bicyclaide-contact-postal-code-postal-code-3',
  ])
})
