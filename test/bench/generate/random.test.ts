import t from 'tap'
import { randomFrom } from '../../../bench/generate/random.ts'

const DRAWS = 20_000

t.test('a sequence is told by all of its seeds', async (t) => {
  const sequence = (...seeds: readonly number[]) => {
    const random = randomFrom(...seeds)
    return Array.from({ length: 5 }, () => random.next())
  }
  t.strictSame(sequence(1, 2), sequence(1, 2))
  t.notSame(sequence(1, 2), sequence(2, 1))
  t.notSame(sequence(1, 2), sequence(1, 3))
})

t.test('the numbers are even, the skewed ones fall as 1/n', async (t) => {
  const { below, chance, pick, skewed } = randomFrom(5)
  const letters = [...'abcdefgh']
  const rate = (draw: () => boolean) => Array.from({ length: DRAWS }, draw).filter(Boolean).length / DRAWS
  const about = (found: number, expected: number) =>
    t.ok(Math.abs(found - expected) < 0.02, `${found} ~ ${expected}`)
  about(
    rate(() => below(4) === 3),
    1 / 4,
  )
  about(
    rate(() => chance(0.1)),
    0.1,
  )
  about(
    rate(() => pick(letters) === 'h'),
    1 / 8,
  )
  for (const [index, letter] of letters.entries()) {
    const expected = Math.log((index + 2) / (index + 1)) / Math.log(letters.length + 1)
    about(
      rate(() => skewed(letters) === letter),
      expected,
    )
  }
})
