import t from 'tap'
import { fitting } from '../../../../src/representations/tabular/excel-cell.ts'

t.test('up to 32,767 characters', async (t) => {
  const longest = 'é'.repeat(32_767)
  t.equal(fitting(longest), longest)
  const cut = fitting(`${longest}é`)
  t.equal(cut.length, 32_767)
  t.match(cut, /^é+… \[Texte coupé : .+ JSON et en CSV\.\]$/)
})

t.test('no character is cut in two', async (t) => {
  for (const before of ['', 'a']) t.ok(fitting(`${before}${'😀'.repeat(20_000)}`).isWellFormed())
})
