import { strictEqual } from 'node:assert/strict'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import t from 'tap'
import { excelCsv } from '../../../src/representations/excel-csv.ts'
import { contacts } from '../../../src/resources/contacts.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { makeWorld } from '../../world.ts'
import { seen } from './readers/excel-csv.ts'
import { text } from './texts.ts'
import { written } from './written.ts'

t.test('a byte order mark, French titles, semicolons', async (t) => {
  const { app } = await makeWorld(t)
  const answer = await app.inject(
    '/v1/laureates.excel.csv?fields=id,insee_code,longitude,founded_year&limit=1',
  )
  t.match(answer.headers, {
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': 'attachment; filename="laureates.excel.csv"',
  })
  t.equal(
    answer.body,
    '\uFEFFIdentifiant;Année de création;Code INSEE;Longitude\r\n2023-assol;1986;"=""92050""";2,20675\r\n',
  )
  const accepted = await app.inject({ url: '/v1/laureates', headers: { accept: 'text/csv' } })
  t.notMatch(accepted.body, /^\uFEFF/, 'only its extension asks for it')
  const unacceptable = await app.inject({ url: '/v1/laureates', headers: { accept: 'image/png' } })
  t.equal(
    unacceptable.json().available.filter((type: string) => type === 'text/csv').length,
    1,
    'no type is offered twice',
  )
})

t.test('what Excel would convert stays as it is, and nothing else is touched', async (t) => {
  const cells = {
    '01234': '="01234"',
    '+33141379530': '="+33141379530"',
    '2A004': '="2A004"',
    '12 mars': '="12 mars"',
    'Vrai ': '="Vrai "',
    '5" | 1': '="5"" | 1"',
    '31 rue des Ombrées': '31 rue des Ombrées',
    'contact@assol-mncp.fr': 'contact@assol-mncp.fr',
    Nanterre: 'Nanterre',
    '=1+1': "'=1+1",
    [`+${'1'.repeat(255)}`]: `+${'1'.repeat(255)}`,
  }
  const records = Object.keys(cells).map((name) => ({ name }))
  const [, ...rows]: string[][] = parse(await written(excelCsv, contacts, records, ['name']))
  t.strictSame(rows.flat(), Object.values(cells))
})

t.test('every value has a cell of its own form', async (t) => {
  const record = { city: null, phones: ['+33141379530', '+33147934108'], emails: [], personal_data: true }
  t.equal(
    (await written(excelCsv, contacts, [record], Object.keys(record))).toString(),
    '\uFEFFCommune;Téléphones;Courriels;Données personnelles\r\n;"=""+33141379530|+33147934108""";;VRAI\r\n',
  )
})

t.test('whatever the texts, they are read back', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1 }), async (texts) => {
      const body = await written(
        excelCsv,
        contacts,
        texts.map((name) => ({ name })),
        ['name'],
      )
      const [, ...rows]: string[][] = parse(body, { bom: true, delimiter: ';' })
      strictEqual(
        JSON.stringify(rows.map(([cell = '']) => seen(contacts.fields.name, cell))),
        JSON.stringify(texts),
      )
    }),
  )
  t.pass('as Excel shows them')
})

t.test('no two columns of a resource have the same title', async (t) => {
  for (const { name, fields } of RESOURCES) {
    const titles = Object.values(fields).map(({ title }) => title.fr)
    t.equal(new Set(titles).size, titles.length, name)
  }
})
