import { strictEqual } from 'node:assert/strict'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import t from 'tap'
import { csv } from '../../../src/representations/csv.ts'
import { contacts } from '../../../src/resources/contacts.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { fieldsOfKind, isNullable } from '../../../src/resources/kinds.ts'
import { makeWorld } from '../../world.ts'
import { splitList, withFormula } from './readers/cells.ts'
import { text } from './texts.ts'
import { written } from './written.ts'

const write = async (records: readonly Record<string, unknown>[], fields: string[]) =>
  (await written(csv, contacts, records, fields)).toString()

t.test('columns in the order of the definition, lines ended by CR LF, a header always', async (t) => {
  const { app } = await makeWorld(t)
  const answer = await app.inject('/v1/laureates.csv?fields=city,founded_year,id,longitude&limit=2')
  t.equal(answer.headers['content-type'], 'text/csv; charset=utf-8; header=present')
  t.equal(
    answer.body,
    'id,founded_year,city,longitude\r\n2023-assol,1986,Nanterre,2.20675\r\n2023-bicyclaide,,Courbevoie,2.25666\r\n',
  )
  const none = await app.inject('/v1/laureates.csv?fields=city,id&city=Marseille')
  t.equal(none.body, 'id,city\r\n')
  const item = await app.inject('/v1/contacts/2023-reprise-contact.csv?fields=id,address_complement,emails')
  t.equal(
    item.body,
    'id,address_complement,emails\r\n2023-reprise-contact,Centre André Malraux,associationreprise@gmail.com\r\n',
  )
  const accepted = await app.inject({ url: '/v1/laureates', headers: { accept: 'text/csv' } })
  t.match(accepted.headers, { 'content-disposition': 'attachment; filename="laureates.csv"' })
})

t.test('nothing can be embedded in a cell', async (t) => {
  const { app } = await makeWorld(t)
  for (const url of [
    '/v1/laureates.csv?include=actions',
    '/v1/laureates/2023-assol.csv?include=provenance',
  ]) {
    const refused = await app.inject(url)
    t.equal(refused.statusCode, 400)
    t.match(refused.json().errors, [
      { parameter: 'include', detail: 'CSV has no place for what is embedded: ask for JSON.' },
    ])
  }
})

t.test('every value has a cell of its own form', async (t) => {
  const record = {
    name: 'Dite « l’Été », "ouverte"\nà tous',
    postal_code: '01234',
    city: null,
    phones: ['+33141379530', '+33147934108'],
    emails: [],
    units: ['a|b\\c', '=d'],
    personal_data: false,
  }
  t.equal(
    await write([record], Object.keys(record)),
    [
      'name,postal_code,city,phones,emails,units,personal_data',
      '"Dite « l’Été », ""ouverte""\nà tous",01234,,+33141379530|+33147934108,,a\\|b\\\\c|=d,false',
      '',
    ].join('\r\n'),
  )
  t.equal(await write([{ city: null }], ['city']), 'city\r\n""\r\n', 'no line is empty')
})

t.test('whatever the texts, they are read back', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1 }), fc.array(text), async (texts, list) => {
      const body = await write(
        texts.map((name) => ({ name, emails: list })),
        ['name', 'emails'],
      )
      const [header, ...rows]: string[][] = parse(body)
      strictEqual(String(header), 'name,emails')
      const read = rows.map(([name = '', emails = '']) => [
        withFormula(name),
        emails === '' ? [] : splitList(withFormula(emails)),
      ])
      strictEqual(JSON.stringify(read), JSON.stringify(texts.map((name) => [name, list])))
    }),
  )
  t.pass('by a reader of CSV that follows the rules of README')
})

t.test('an empty cell says one thing: no text is empty, and no list may be missing', async (t) => {
  for (const resource of RESOURCES) {
    for (const [name, { schema, references }] of Object.entries(resource.fields)) {
      const { type, minLength, pattern, format, enum: codes } = schema.items ?? schema
      if (![type].flat().includes('string') || references) continue
      t.ok(minLength > 0 || pattern || format || codes, `${resource.name}.${name}`)
    }
    for (const name of fieldsOfKind(resource, 'list'))
      t.notOk(isNullable(resource.fields[name] ?? resource.fields.id), `${resource.name}.${name}`)
  }
})

t.test(
  'no published value has what separates the values of a list, so any reader can split them',
  async (t) => {
    const { get } = await makeWorld(t)
    for (const resource of RESOURCES) {
      const { data } = await get(`/v1/${resource.path}?limit=1000`)
      for (const name of fieldsOfKind(resource, 'list'))
        t.notMatch(data.flatMap((record) => record[name]).join(' '), /[|\\]/, `${resource.name}.${name}`)
    }
  },
)
