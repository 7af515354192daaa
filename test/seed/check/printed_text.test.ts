import t from 'tap'
import { printedTexts } from '../../../seed/check/printed_text.ts'
import { madeBrochure, madeRecords } from '../made_brochure.ts'

t.test('every printed text, once', async (t) => {
  const laureate = { statement: "PROGR'ESS participe au loyer et à la formation.", complement: 'Bâtiment A' }
  const team = { name: "L'équipe", street: null, postalCode: null, city: null }
  const records = madeRecords(madeBrochure({ laureates: [laureate], team }))
  t.strictSame(
    printedTexts(records).map(({ record, laureate: of, field, text }) => [record, of, field, text.value]),
    [
      ['2023', null, 'title', 'LES LAURÉATS'],
      ['2023', null, 'introduction', 'Une introduction.'],
      ['2023-assol', '2023-assol', 'presentation', 'Une présentation.'],
      ['2023-assol-action', '2023-assol', 'title', 'Un titre'],
      ['2023-assol-action', '2023-assol', 'description', 'Une description.'],
      ['2023-assol-purpose-1', '2023-assol', 'statement', laureate.statement],
      ['2023-assol-contact', '2023-assol', 'address_complement', 'Bâtiment A'],
      ['2023-assol-contact', '2023-assol', 'street_address', '1 rue des Ombrées'],
      ['2023-assol-contact', '2023-assol', 'city', 'Nanterre'],
    ],
  )
})
