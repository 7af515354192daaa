import t from 'tap'
import { textAt } from '../../../seed/parse/line.ts'

t.test('the text of a line, and of none', async (t) => {
  const lines = [{ number: 7, text: 'a' }]
  t.strictSame([textAt(lines, 0), textAt(lines, 1), textAt(lines, -1)], ['a', '', ''])
})
