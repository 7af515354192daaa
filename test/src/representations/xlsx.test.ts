import { strictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import t from 'tap'
import { DEFAULT_PUBLISHER } from '../../../src/descriptions/publisher.ts'
import { xlsx } from '../../../src/representations/xlsx.ts'
import { contacts } from '../../../src/resources/contacts.ts'
import { fundingPurposes } from '../../../src/resources/funding_purposes.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { makeWorld } from '../../world.ts'
import { text } from './texts.ts'
import { written } from './written.ts'

t.test('a workbook of one sheet, with what it is about', async (t) => {
  const { app } = await makeWorld(t)
  const answer = await app.inject('/v1/funding-purposes.xlsx?limit=2')
  t.match(answer.headers, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': 'attachment; filename="funding-purposes.xlsx"',
  })
  const { sheets, properties } = await readXlsx(answer.rawPayload)
  t.strictSame(
    sheets.map(({ name, freezePane, autoFilter }) => [name, freezePane?.rows, autoFilter?.range]),
    [['Objets du financement', 1, 'A1:H3']],
  )
  const parts = unzipSync(answer.rawPayload)
  t.match(Buffer.from(parts['xl/worksheets/sheet1.xml'] ?? []).toString(), '<col min="5" max="5" width="60"')
  t.match(Buffer.from(parts['xl/workbook.xml'] ?? []).toString(), "'Objets du financement'!$A$1:$H$3<")
  t.strictSame(properties, {
    title: 'Objets du financement',
    creator: DEFAULT_PUBLISHER.name,
    description: `${fundingPurposes.description.fr} ${DEFAULT_PUBLISHER.licence.name}.`,
  })
  const again = await app.inject({ url: '/v1/funding-purposes?limit=2', headers: { accept: xlsx.mediaType } })
  t.ok(again.rawPayload.equals(answer.rawPayload), 'equal records give equal bytes')
})

t.test('cells are typed, and codes are texts', async (t) => {
  const { app } = await makeWorld(t)
  const url = '/v1/laureates.xlsx?fields=id,insee_code,ept_code,longitude,founded_year&limit=2&sort=id'
  const { sheets } = await readXlsx((await app.inject(url)).rawPayload)
  t.strictSame(sheets[0]?.rows, [
    ['Identifiant', 'Année de création', 'Code INSEE', 'Code de l’EPT', 'Longitude'],
    ['2023-assol', 1986, '92050', '200057982', 2.20675],
    ['2023-bicyclaide', null, '92026', '200057982', 2.25666],
  ])
})

t.test('the bytes are the same, however the records come', async (t) => {
  const records = Array.from({ length: 500 }, (_, index) => ({ name: `${index} `.repeat(100) }))
  const one = await written(xlsx, contacts, records, ['name'])
  const publisher = DEFAULT_PUBLISHER
  const context = {
    resource: contacts,
    fields: ['name'],
    publisher,
    urlOf: (path: string) => path,
    total: 500,
  }
  const other: Uint8Array[] = []
  for await (const piece of xlsx.write({ ...context, batches: [records] })) other.push(Buffer.from(piece))
  t.ok(Buffer.concat(other).equals(one))
  t.ok(other.length > 2, 'in pieces')
})

t.test('whatever the texts, they are read back', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1 }), async (texts) => {
      const records = texts.map((name) => ({ name }))
      const { sheets } = await readXlsx(await written(xlsx, contacts, records, ['name']))
      const [, ...rows] = sheets[0]?.rows ?? []
      strictEqual(JSON.stringify(rows.flat()), JSON.stringify(texts))
    }),
  )
  t.pass('none is a formula')
})

t.test('every resource has a name that a sheet can have, and its own titles', async (t) => {
  for (const { title, fields } of RESOURCES) {
    t.match(title.fr, /^[^[\]:*?/\\']{1,31}$/)
    const titles = Object.values(fields).map((field) => field.title.fr)
    t.equal(new Set(titles).size, titles.length, title.fr)
  }
})
