import t from 'tap'
import { includeParameter } from '../../../../src/http/parameters/include.ts'
import { NOTHING } from '../../../../src/queries/include.ts'
import { actions } from '../../../../src/resources/actions.ts'
import { changes } from '../../../../src/resources/changes.ts'
import { laureates } from '../../../../src/resources/laureates.ts'
import { type Embedding, relationsOf } from '../../../../src/resources/relations.ts'
import { CONTEXT, correctedOf, errorsIn, valueIn } from './readings.ts'

const include = includeParameter(actions, false)
const read = (value: string) => include.read([{ name: 'include', value }], CONTEXT)
const ALL = [
  'editions',
  'editions.laureates',
  'editions.funding_purposes',
  'editions.contacts',
  'editions.findings',
  'laureates',
  'laureates.editions',
  'laureates.funding_purposes',
  'laureates.contacts',
  'laureates.findings',
  'funding_purposes',
  'funding_purposes.editions',
  'funding_purposes.laureates',
  'provenance',
]

/** What is embedded, by the names of the relations. */
function namesOf(embeddings: readonly Embedding[]): unknown {
  return embeddings.map(({ relation, within }) => [relation.name, namesOf(within)])
}

t.test('related records and the provenance are included, once each', (t) => {
  const [editions, laureates, purposes] = relationsOf(actions).map((relation) => ({ relation, within: [] }))
  t.strictSame(read('laureates,editions,laureates'), {
    value: { ...NOTHING, relations: [editions, laureates] },
  })
  t.strictSame(valueIn(read('provenance,funding_purposes')), {
    ...NOTHING,
    relations: [purposes],
    provenance: true,
  })
  t.strictSame(include.read([], CONTEXT), { value: NOTHING })
  t.end()
})

t.test('a dot leads to what is related to related records, which come with it', (t) => {
  const names = (value: string) => namesOf(valueIn(read(value)).relations)
  t.strictSame(names('laureates.contacts'), [['laureates', [['contacts', []]]]])
  t.strictSame(names('laureates,laureates.contacts'), names('laureates.contacts'))
  t.strictSame(names('laureates.contacts,funding_purposes.laureates,laureates.editions'), [
    [
      'laureates',
      [
        ['editions', []],
        ['contacts', []],
      ],
    ],
    ['funding_purposes', [['laureates', []]]],
  ])
  t.end()
})

t.test('what is not related is refused, as is what leads back or too far', (t) => {
  t.strictSame(errorsIn(read('contacts,laureate')), [
    { parameter: 'include', detail: 'contacts cannot be included here.', allowed: ALL },
    {
      parameter: 'include',
      detail: 'laureate cannot be included here: did you mean laureates?',
      nearest: 'laureates',
      allowed: ALL,
    },
  ])
  t.match(errorsIn(read('laureate.contact')), [{ nearest: 'laureates.contacts' }])
  t.equal(correctedOf(read('laureate.contact,x,laureate')), 'include=laureates.contacts,laureates')
  for (const name of [
    'funding_purposes.actions',
    'laureates.actions',
    'funding_purposes.laureates.contacts',
  ]) {
    t.match(errorsIn(read(name)), [{ detail: new RegExp(`^${name} cannot be included here`) }])
  }
  for (const name of ['.', 'laureates.', '.laureates', 'laureates..contacts', 'laureates.provenance']) {
    t.equal(errorsIn(read(name)).length, 1, name)
  }
  t.end()
})

t.test('a form that has no place for what is embedded takes nothing', (t) => {
  const plain = { ...CONTEXT, format: { mediaType: 'text/csv', nests: false } }
  const { read } = include
  for (const value of ['laureates', 'provenance', 'laureate'])
    t.match(read([{ name: 'include', value }], plain), { instead: [] }, value)
  t.match(read([{ name: 'include', value: '' }], plain), { value: NOTHING })
  t.match(read([], plain), { value: NOTHING })
  t.end()
})

t.test('there are excerpts of what is searched', (t) => {
  const searched = includeParameter(actions, true)
  const search = { ...CONTEXT, rest: [{ name: 'q', value: 'x' }] }
  const given = [{ name: 'include', value: 'excerpts' }]
  t.strictSame(searched.read(given, search), { value: { ...NOTHING, excerpts: true } })
  const linked = { ...search, format: { mediaType: 'text/turtle', nests: true } }
  t.match(searched.read(given, linked), {
    errors: [{ detail: /no place for what is embedded/ }],
    instead: [],
  })
  t.match(searched.read(given, CONTEXT), { errors: [{ parameter: 'include' }], instead: [] })
  t.match(searched.documented, [{ schema: { items: { enum: [...ALL, 'excerpts'] } } }])
  t.match(searched.documented[0]?.description, { en: /With `q`, `excerpts`/, fr: /Avec `q`, `excerpts`/ })
  t.match(errorsIn(read('excerpts')), [{ detail: 'excerpts cannot be included here.', allowed: ALL }])
  t.notMatch(include.documented[0]?.description.en, /excerpts/)
  t.end()
})

t.test('what is not read from a brochure has neither relations nor an origin, but excerpts', (t) => {
  t.match(includeParameter(changes, true).documented, [
    {
      description: { en: /^With `q`, `excerpts`/, fr: /^Avec `q`, `excerpts`/ },
      schema: { items: { enum: ['excerpts'] } },
      example: ['excerpts'],
    },
  ])
  const nothing = includeParameter(changes, false)
  t.strictSame(nothing.documented, [])
  t.strictSame(nothing.read([], CONTEXT), { value: NOTHING })
  t.end()
})

t.test('the contract lists what can be included', (t) => {
  t.match(include.documented, [
    {
      name: 'include',
      schema: { items: { enum: ALL } },
      example: ['laureates.findings', 'provenance'],
    },
  ])
  t.match(includeParameter(laureates, true).documented, [
    { example: ['actions.funding_purposes', 'provenance'] },
  ])
  t.end()
})
