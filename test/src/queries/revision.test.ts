import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { openReadOnly, openWritable } from '../../../db/connection.ts'
import { migrateSchema } from '../../../db/schema.ts'
import { NOTHING } from '../../../src/queries/include.ts'
import { prepareRevision } from '../../../src/queries/revision.ts'
import { termsOf } from '../../../src/queries/search.ts'
import { EVERYTHING } from '../../../src/queries/selection.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { embeddingsOf } from '../../../src/resources/relations.ts'
import { EDITION_2023, makeWorld, publish2023 } from '../../world.ts'
import { resourceOf } from './editions.ts'

const laureates = resourceOf('laureates')
const actions = resourceOf('actions')

t.test('a file without a revision is refused', async (t) => {
  const connection = openWritable(join(t.testdir(), 'data.sqlite'))
  t.teardown(connection.close)
  migrateSchema(connection)
  t.throws(() => prepareRevision(connection), {
    message: 'It holds no revision: publish its editions again.',
  })
})

t.test('it is the same revision whenever it is opened, until it is closed', async (t) => {
  const path = publish2023(t)
  const [one, other] = [prepareRevision(openReadOnly(path)), prepareRevision(openReadOnly(path))]
  t.match(one.id, /^[0-9a-f]{16}$/)
  t.equal(one.id, other.id)
  t.equal(one.count(laureates), 13)
  for (const revision of [one, other]) revision.close()
  t.throws(() => one.idsAround(laureates, ''), /not open/)
})

t.test('one record, alone or with what is related to it', async (t) => {
  const { revision } = await makeWorld(t)
  const id = '2023-assol-action'
  const plain = revision.record(actions, id, NOTHING)
  t.match(plain, { id, laureate: '2023-assol', title: "Du jardin à l'assiette", commune_names: ['Nanterre'] })
  t.strictSame(Object.keys(plain ?? {}), Object.keys(actions.fields))
  const relations = embeddingsOf(actions)
    .filter(({ relation }) => relation.name === 'laureates')
    .map(({ relation, within }) => ({ relation, within: within.slice(0, 1) }))
  const traced = revision.record(actions, id, { ...NOTHING, relations, provenance: true })
  const laureate = revision.record(laureates, '2023-assol', { ...NOTHING, provenance: true })
  t.match(traced, { ...plain, laureates: laureate, provenance: { title: { method: 'extracted' } } })
  t.match(traced, { laureates: { provenance: { name: { method: 'extracted' } } } }, 'the provenance of both')
  t.match(traced, { laureates: { editions: { id: '2023', provenance: { year: { method: 'extracted' } } } } })
  t.equal(revision.record(actions, '2023-assol', NOTHING), null)
})

t.test('a page embeds the same as a single record', async (t) => {
  const { revision } = await makeWorld(t)
  for (const resource of RESOURCES) {
    const include = { ...NOTHING, relations: embeddingsOf(resource), provenance: true }
    const page = { limit: 100, from: null, backwards: false }
    const { records } = revision.page(resource, { ...EVERYTHING, sort: [], page }, include)
    t.equal(records.length, revision.count(resource))
    for (const record of records) t.strictSame(revision.record(resource, String(record.id), include), record)
  }
})

t.test('a page shows excerpts of what was searched, beside whatever it embeds', async (t) => {
  const { revision } = await makeWorld(t)
  const page = { limit: 5, from: null, backwards: false }
  const question = { where: null, match: termsOf('jardinage'), sort: [], page }
  const [plain = {}] = revision.page(laureates, question, NOTHING).records
  const excerpts = [
    {
      resource: 'funding_purposes',
      record: '2023-assol-purpose-1',
      field: 'purpose',
      parts: [
        { text: "l'acquisition du matériel de ", marked: false },
        { text: 'jardinage', marked: true },
      ],
    },
  ]
  const [shown = {}] = revision.page(laureates, question, { ...NOTHING, excerpts: true }).records
  t.match(shown, { ...plain, excerpts })
  t.strictSame(Object.keys(shown), [...Object.keys(laureates.fields), 'excerpts'], 'no other record is shown')
  const relations = embeddingsOf(laureates)
  const [full = {}] = revision.page(laureates, question, {
    relations,
    provenance: true,
    excerpts: true,
  }).records
  const [embedded = {}] = revision.page(laureates, question, {
    relations,
    provenance: true,
    excerpts: false,
  }).records
  t.strictSame(full, { ...embedded, excerpts: shown.excerpts })
  const everything = { ...EVERYTHING, sort: [], page }
  t.strictSame(
    revision.page(laureates, everything, { ...NOTHING, excerpts: true }),
    revision.page(laureates, everything, NOTHING),
    'without a search there are none',
  )
})

t.test('the records of a selection are counted', async (t) => {
  const { revision } = await makeWorld(t)
  const where = {
    kind: 'comparison',
    relation: null,
    field: 'city',
    operator: 'eq',
    values: ['Nanterre'],
  } as const
  t.equal(revision.count(laureates, { where, match: null }), 2)
  t.equal(revision.count(laureates, { where: null, match: termsOf('jardin') }), 1)
  t.equal(revision.count(laureates, { where, match: termsOf('couture') }), 0)
})

t.test('the values of a field are counted, of a list each of its values', async (t) => {
  const { revision } = await makeWorld(t)
  t.strictSame(revision.facet(laureates, 'legal_form', EVERYTHING), {
    values: [
      { value: 'association', count: 12 },
      { value: 'cooperative', count: 1 },
    ],
    distinct: 2,
  })
  t.strictSame(revision.facet(actions, 'commune_names', { where: null, match: termsOf('jardin') }), {
    values: [{ value: 'Nanterre', count: 1 }],
    distinct: 1,
  })
})

t.test('identifiers near one that is wrong, and the brochure as it was handed in', async (t) => {
  const { revision } = await makeWorld(t)
  t.ok(revision.idsAround(laureates, '2023-asol').includes('2023-assol'))
  t.ok(revision.brochure('2023')?.equals(readFileSync(join(EDITION_2023, 'brochure.txt'))))
  t.equal(revision.brochure('2022'), null)
})
