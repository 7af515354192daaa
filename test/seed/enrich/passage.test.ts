import t from 'tap'
import { passagesOf } from '../../../seed/enrich/passage.ts'
import { extracted } from '../../../seed/trace.ts'

const lines = [
  { number: 3, text: 'Une première ligne,' },
  { number: 5, text: ' une deuxième ' },
  { number: 9, text: 'et la dernière.' },
]

t.test('a part of a text is on the lines it overlaps', async (t) => {
  const value = 'Une première ligne, une deuxième\n\net la dernière.'
  const linesOf = passagesOf(extracted(value, [3, 5, 9]), lines)
  const on = (part: string) => linesOf(value.indexOf(part), value.indexOf(part) + part.length)
  t.strictSame(on('Une'), [3])
  t.strictSame(on('ligne,'), [3])
  t.strictSame(on('une'), [5])
  t.strictSame(on('ligne, une'), [3, 5])
  t.strictSame(on('et la dernière.'), [9])
  t.strictSame(on(value), [3, 5, 9])
})

t.test('a text that is not laid out as its lines is on all of them', async (t) => {
  t.strictSame(passagesOf(extracted('La phrase sans sa flèche', [3, 5]), lines)(0, 2), [3, 5])
  t.strictSame(passagesOf(extracted('Une première ligne, corrigée', [3, 5]), lines)(0, 2), [3, 5])
})

t.test('a line that is not there holds nothing', async (t) => {
  t.strictSame(passagesOf(extracted('une deuxième', [4, 5]), lines)(0, 3), [5])
})
