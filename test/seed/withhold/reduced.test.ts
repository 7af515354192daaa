import t from 'tap'
import { isWhole, matchesOf } from '../../../seed/withhold/reduced.ts'

const LETTERS = /\p{L}/u

t.test(
  'a match knows where it stands in the text, whatever lies between and however long its letters fold',
  (t) => {
    const text = 'x Œu-VRÉ œuvre'
    const spans = matchesOf(text, LETTERS, 'oeuvre')
    t.strictSame(
      spans.map(({ start, end, reduced }) => [text.slice(start, end), reduced]),
      [
        ['Œu-VRÉ', 'oeuvre'],
        ['œuvre', 'oeuvre'],
      ],
    )
    t.strictSame(matchesOf('🍋', LETTERS, 'a'), [])
    t.end()
  },
)

t.test('a part is whole unless something of it goes on before or after', (t) => {
  const bounds = { before: /\w$/, after: /^\w/ }
  const whole = (text: string) => isWhole(text, { start: 2, end: 4 }, bounds)
  t.strictSame(['a bb c', 'aabb c', 'a bbcc', '  bb'].map(whole), [true, false, false, true])
  t.end()
})
