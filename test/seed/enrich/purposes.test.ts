import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { isAmongOthers, splitPurposes } from '../../../seed/enrich/purposes.ts'

const FOLDER = new URL('./statements/', import.meta.url)

t.test('each statement of the folder is split as told beside it', async (t) => {
  const cases = readdirSync(FOLDER).filter((name) => !name.endsWith('.purposes.txt'))
  t.ok(cases.length > 0)
  for (const name of cases) {
    const statement = readFileSync(new URL(name, FOLDER), 'utf8').trim()
    const expected = readFileSync(new URL(name.replace('.txt', '.purposes.txt'), FOLDER), 'utf8')
    const split = splitPurposes(statement)
    t.equal(split.map(({ category, purpose }) => `${category}: ${purpose}\n`).join(''), expected, name)
    for (const { purpose } of split) t.ok(statement.includes(purpose), `${name}: a part of the statement`)
  }
})

t.test('the word that tells the category', async (t) => {
  t.strictSame(splitPurposes("PROGR'ESS soutient la vie et le loyer."), [
    { purpose: 'la vie', category: 'other', word: null },
    { purpose: 'le loyer', category: 'premises', word: 'loyer' },
  ])
})

t.test('among others', async (t) => {
  t.equal(isAmongOthers("PROGR'ESS participe, entre autres, à l'équipement."), true)
  t.equal(isAmongOthers("PROGR'ESS participe à l'équipement des autres."), false)
})
