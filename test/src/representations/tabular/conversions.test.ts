import t from 'tap'
import { isConverted } from '../../../../src/representations/tabular/conversions.ts'

t.test('numbers, dates, times and truth values, in French and in English', async (t) => {
  const converted = [
    '01234',
    '+33141379530',
    '01 41 37 95 30',
    '1,5',
    '1/2',
    '1-2',
    '12:30',
    '12h30',
    '10 %',
    '5 €',
    '1E5',
    '2023-06-01',
    'mars 2023',
    'Févr-23',
    'March 1',
    '1er août',
    'VRAI',
    ' false ',
  ]
  for (const text of converted) t.ok(isConverted(text), text)
})

t.test('other texts are not', async (t) => {
  for (const text of ['Nanterre', '31 rue des Ombrées', '2023-assol', 'mars', 'vrai ou faux', ''])
    t.notOk(isConverted(text), text)
})
