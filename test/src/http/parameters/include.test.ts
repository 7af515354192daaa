import t from 'tap'
import { includeParameter } from '../../../../src/http/parameters/include.ts'
import { actions } from '../../../../src/resources/actions.ts'
import { laureates } from '../../../../src/resources/laureates.ts'
import { type Embedding, relationsOf } from '../../../../src/resources/relations.ts'

const include = includeParameter(actions)
const read = (value: string) => include.read([{ name: 'include', value }])
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
    errors: [],
  })
  t.strictSame(read('provenance,funding_purposes').value, { relations: [purposes], provenance: true })
  t.strictSame(include.read([]), { value: { relations: [], provenance: false }, errors: [] })
  t.end()
})

t.test('a dot leads to what is related to related records, which come with it', (t) => {
  const names = (value: string) => namesOf(read(value).value.relations)
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
  t.strictSame(read('contacts,laureate').errors, [
    { parameter: 'include', detail: 'contacts cannot be included here.', allowed: ALL },
    {
      parameter: 'include',
      detail: 'laureate cannot be included here: did you mean laureates?',
      nearest: 'laureates',
      allowed: ALL,
    },
  ])
  t.match(read('laureate.contact').errors, [{ nearest: 'laureates.contacts' }])
  for (const name of [
    'funding_purposes.actions',
    'laureates.actions',
    'funding_purposes.laureates.contacts',
  ]) {
    t.match(read(name).errors, [{ detail: new RegExp(`^${name} cannot be included here`) }])
  }
  for (const name of ['.', 'laureates.', '.laureates', 'laureates..contacts', 'laureates.provenance']) {
    t.equal(read(name).errors.length, 1, name)
  }
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
