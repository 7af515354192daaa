import t from 'tap'
import { NOTHING } from '../../../src/queries/include.ts'
import { project } from '../../../src/queries/projection.ts'
import { embeddingsOf } from '../../../src/resources/relations.ts'
import { resourceOf } from './editions.ts'

const relations = embeddingsOf(resourceOf('actions')).filter(({ relation }) => relation.name === 'laureates')
const record = {
  id: '2023-assol-action',
  title: 'Du jardin à l’assiette',
  communes: [],
  provenance: {},
  laureates: null,
}

t.test('a record is whole if no fields are named', async (t) => {
  t.equal(project(record, null, { ...NOTHING, relations, provenance: true }), record)
})

t.test('only the fields that are named stay, in the order of their naming', async (t) => {
  t.strictSame(Object.entries(project(record, ['title', 'id'], NOTHING)), [
    ['title', 'Du jardin à l’assiette'],
    ['id', '2023-assol-action'],
  ])
})

t.test('what is included stays, whether or not it is named', async (t) => {
  t.strictSame(project(record, ['id'], { ...NOTHING, relations, provenance: true }), {
    id: '2023-assol-action',
    provenance: {},
    laureates: null,
  })
  t.strictSame(project(record, ['id'], { ...NOTHING, relations }), {
    id: '2023-assol-action',
    laureates: null,
  })
  t.strictSame(project({ ...record, excerpts: [] }, ['id'], { ...NOTHING, excerpts: true }), {
    id: '2023-assol-action',
    excerpts: [],
  })
})
