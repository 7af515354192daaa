import t from 'tap'
import { includeParameter } from '../../../../src/http/parameters/include.ts'
import { actions } from '../../../../src/resources/actions.ts'
import { laureates } from '../../../../src/resources/laureates.ts'
import { type Embedding, relationsOf } from '../../../../src/resources/relations.ts'
import { CONTEXT, correctedOf, errorsIn, valueIn } from './readings.ts'

const include = includeParameter(actions)
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
    value: { relations: [editions, laureates], provenance: false },
  })
  t.strictSame(valueIn(read('provenance,funding_purposes')), { relations: [purposes], provenance: true })
  t.strictSame(include.read([], CONTEXT), { value: { relations: [], provenance: false } })
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
  t.match(read([{ name: 'include', value: '' }], plain), { value: { relations: [], provenance: false } })
  t.match(read([], plain), { value: { relations: [], provenance: false } })
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
  t.match(includeParameter(laureates).documented, [{ example: ['actions.funding_purposes', 'provenance'] }])
  t.end()
})
