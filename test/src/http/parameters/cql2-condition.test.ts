import t from 'tap'
import { understand } from '../../../../src/http/parameters/cql2-condition.ts'
import { parseCql2 } from '../../../../src/queries/cql2/parse.ts'
import { laureates } from '../../../../src/resources/laureates.ts'

function read(text: string) {
  const parsed = parseCql2(text)
  if (!parsed.ok) throw new Error(parsed.message)
  return understand(laureates, parsed.expression)
}

t.test('what a filter says and what it means go together', (t) => {
  const { read: understood, refusals } = read("NOT (cty = 'a' OR founded_year > 2000 AND x = 1)")
  t.match(understood?.condition, {
    kind: 'not',
    condition: {
      kind: 'or',
      conditions: [
        { field: 'city', values: ['a'] },
        { field: 'founded_year', operator: 'gt', values: [2000] },
      ],
    },
  })
  t.match(understood?.expression, {
    op: 'not',
    arg: { op: 'or', args: [{ property: 'city' }, { op: '>', property: 'founded_year' }] },
  })
  t.match(refusals, [{ nearest: 'city' }, { detail: 'At character 43: laureates has no field x' }])
  t.end()
})

t.test('where nothing can be mended, nothing is left', (t) => {
  for (const text of ['x = 1', 'NOT x = 1', 'x = 1 AND y = 2', 'NOT (x = 1 OR y = 2)'])
    t.equal(read(text).read, null, text)
  t.end()
})
