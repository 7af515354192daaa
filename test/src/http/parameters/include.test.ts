import t from 'tap'
import { includeParameter } from '../../../../src/http/parameters/include.ts'
import { actions } from '../../../../src/resources/actions.ts'
import { relationsOf } from '../../../../src/resources/relations.ts'

const include = includeParameter(actions)
const read = (value: string) => include.read([{ name: 'include', value }])
const [editions, laureates, purposes] = relationsOf(actions)
const ALL = ['editions', 'laureates', 'funding_purposes', 'provenance']

t.test('related records and the provenance are included, once each', (t) => {
  t.strictSame(read('laureates,editions,laureates'), {
    value: { relations: [editions, laureates], provenance: false },
    errors: [],
  })
  t.strictSame(read('provenance,funding_purposes').value, { relations: [purposes], provenance: true })
  t.strictSame(include.read([]), { value: { relations: [], provenance: false }, errors: [] })
  t.end()
})

t.test('what is not related is refused', (t) => {
  t.strictSame(read('contacts,laureate').errors, [
    { parameter: 'include', detail: 'contacts cannot be included here.', allowed: ALL },
    {
      parameter: 'include',
      detail: 'laureate cannot be included here: did you mean laureates?',
      nearest: 'laureates',
      allowed: ALL,
    },
  ])
  t.end()
})

t.test('the contract lists what can be included', (t) => {
  t.match(include.documented, [
    { name: 'include', schema: { items: { enum: ALL } }, example: ['funding_purposes', 'provenance'] },
  ])
  t.end()
})
