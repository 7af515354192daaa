import t from 'tap'
import { recordExample } from '../../../src/descriptions/examples.ts'
import type { Item } from '../../../src/representations/representation.ts'
import { laureates } from '../../../src/resources/laureates.ts'
import { sheet } from '../../../src/web/sheet.ts'

t.test('parts that a record has none of are left out', async (t) => {
  const record = { ...recordExample(laureates), actions: [], contacts: [], findings: [] }
  const at = (path: string) => path
  const fields = Object.keys(laureates.fields)
  // Nothing else of a page is looked at.
  const page = {
    resource: laureates,
    fields,
    record,
    language: 'fr',
    pageAt: at,
    urlOf: at,
  } as unknown as Item
  const text = String(sheet(page))
  t.match(text, '<h1>ASSOL</h1>')
  t.match(text, '<h2>Présentation</h2>')
  t.notMatch(text, /<h2>(Actions|Contacts|Constats)/)
})
