import t from 'tap'
import { type Mark, placeNames as pairs } from '../../../../src/web/map/names.ts'

const placeNames = (marks: readonly Mark[], width: number) => pairs(marks, width).map(([, at]) => at)
const mark = (x: number, y: number, name = 'Nanterre'): Mark => ({ x, y, radius: 5, name, size: 10 })

t.test('a name stands to the right, where there is room', async (t) => {
  t.match(placeNames([mark(50, 50)], 200), [{ x: 60, anchor: 'start' }])
  t.match(placeNames([mark(180, 50)], 200), [{ x: 170, anchor: 'end' }])
})

t.test('else below, above, or nowhere', async (t) => {
  const crowd = [mark(100, 50), mark(125, 50, ''), mark(75, 50, '')]
  t.match(placeNames(crowd, 200)[0], { x: 100, y: 68.3, anchor: 'middle' })
  const below = [...crowd, mark(100, 65, '')]
  t.match(placeNames(below, 200)[0], { x: 100, anchor: 'middle' })
  t.equal(placeNames([...below, mark(100, 35, '')], 200)[0], null)
})
