import t from 'tap'
import { continues, joinLines, joinParagraphs, quote } from '../../../seed/parse/passage.ts'
import { extracted } from '../../../seed/trace.ts'

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((text, index) => ({ number: index + 1, text }))
    .filter((line) => line.text !== '')

t.test('lines are joined to paragraphs, and what a blank line cut is healed', async (t) => {
  const cases = [
    ['Un.\nDeux.', 'Un. Deux.'],
    ['Un.\n\nDeux.', 'Un.\n\nDeux.'],
    ['Un\n\ndeux.', 'Un deux.'],
    ['Un,\n\nDeux.', 'Un, Deux.'],
    ['Un et\n\n\n\nDeux.', 'Un et Deux.'],
    ["Un d'\n\nAntony.", "Un d'Antony."],
    ["Jusqu'\nici", "Jusqu'ici"],
    ["Dit 'solidaire'\net libre", "Dit 'solidaire' et libre"],
    ['Les Hauts-de-\n\nSeine', 'Les Hauts-de-Seine'],
    ['Un -\ndeux', 'Un - deux'],
    ['Fin\n\n12 vélos', 'Fin\n\n12 vélos'],
    ['Île -de-France', 'Île -de-France'],
    ['', ''],
  ] as const
  for (const [printed, text] of cases) t.equal(joinParagraphs(linesOf(printed)).text, text, printed)
})

t.test('a title goes on over blank lines', async (t) => {
  t.equal(joinLines(linesOf('Un\n\nDeux')).text, 'Un Deux')
})

t.test('a sentence goes on in lower case, or where it cannot end', async (t) => {
  const cases = [
    ['Fin.', 'suite', true],
    ['Fin.', 'Été', false],
    ['Avec', 'Été', true],
    ['près DES', 'Été', true],
    ['fin', '« suite', false],
  ] as const
  for (const [previous, next, expected] of cases)
    t.equal(continues(previous, next), expected, previous + next)
})

t.test('a part of a passage knows its lines', async (t) => {
  const passage = joinParagraphs(linesOf('abc\ndef\n\nGhi'))
  t.strictSame(quote(passage), extracted('abc def\n\nGhi', [1, 2, 4]))
  t.strictSame(quote(passage, 0, 3), extracted('abc', [1]))
  t.strictSame(quote(passage, 4, 7), extracted('def', [2]))
  t.strictSame(quote(passage, 2, 10), extracted('c def\n\nG', [1, 2, 4]))
})
