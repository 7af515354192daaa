import t from 'tap'
import { mend } from '../../../../src/http/parameters/refusal.ts'
import { resolveField } from '../../../../src/http/parameters/target.ts'
import { actions } from '../../../../src/resources/actions.ts'
import { laureates } from '../../../../src/resources/laureates.ts'
import { relationsOf } from '../../../../src/resources/relations.ts'

t.test('a path leads to a field, or to a related one', (t) => {
  t.strictSame(resolveField(laureates, 'city'), {
    value: { relation: null, name: 'city', field: laureates.fields.city },
  })
  const [, relation] = relationsOf(laureates)
  t.strictSame(resolveField(laureates, 'actions.title'), {
    value: { relation, name: 'title', field: actions.fields.title },
  })
  t.end()
})

t.test('a path that leads nowhere is refused, with the name that was probably meant', (t) => {
  const fields = ['id', 'edition', 'laureate', 'title', 'communes', 'commune_names']
  const relations = ['editions', 'laureates', 'funding_purposes']
  const ofLaureates = Object.keys(laureates.fields).filter((name) => name !== 'presentation')
  const cases: [
    path: string,
    detail: string,
    nearest: string | null,
    allowed: string[],
    instead: string | null,
  ][] = [
    ['tilte', 'actions has no field tilte', 'title', fields, 'title'],
    ['toString', 'actions has no field toString', null, fields, null],
    ['', 'actions has no field ', null, fields, null],
    ['description', 'description is running text: search it with q', null, fields, null],
    ['coordinates', 'coordinates is a list of points: find it with bbox', null, fields, null],
    ['laureate.cty', 'laureate is not related to actions', 'laureates', relations, 'laureates.cty'],
    ['x.city', 'x is not related to actions', null, relations, null],
    ['laureates.cty', 'laureates has no field cty', 'city', ofLaureates, 'laureates.city'],
    ['laureates.actions.title', 'laureates has no field actions.title', null, ofLaureates, null],
  ]
  for (const [path, detail, nearest, allowed, instead] of cases)
    t.strictSame(resolveField(actions, path), { refusal: { detail, nearest, allowed, instead } }, path)
  t.end()
})

t.test('each part of a path is mended', (t) => {
  const mended = (path: string) => mend((one) => resolveField(actions, one), path)
  t.match(mended('laureate.cty'), {
    read: { text: 'laureates.city', value: { name: 'city' } },
    refusals: [{ nearest: 'laureates' }, { nearest: 'city' }],
  })
  t.match(mended('laureate.x'), { read: null, refusals: [{ nearest: 'laureates' }, { nearest: null }] })
  t.end()
})
