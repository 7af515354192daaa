import t from 'tap'
import { dataPackage } from '../../../rehearse/rules/data-package.ts'
import { replacing, testRules } from '../rehearsing.ts'

const inPackage = (from: string | RegExp, to: string) => replacing('/datapackage.json', from, to)

t.test('what is made of the tables', async (t) => {
  await testRules(t, dataPackage, [
    {
      spoil: inPackage('"laureates-2023"', '"Lauréats"'),
      rule: 'every table has a name',
      wrong: /Lauréats does not/,
    },
    {
      spoil: replacing('laureates.csv', 'A', 'B'),
      rule: 'every table has the length',
      wrong: /laureates-2023 has others/,
    },
    {
      spoil: replacing('contacts.csv', 'id,edition', 'id,year'),
      rule: 'every table has the columns',
      wrong: /contacts-2023 has “id,year/,
    },
    { spoil: replacing('contacts.csv', /^.*$/gs, ''), rule: 'every table has the columns', wrong: /has “”/ },
    {
      spoil: replacing('laureates.csv', ',2002,', ',MMII,'),
      rule: 'every cell',
      wrong: /laureates-2023 has “MMII” in founded_year/,
    },
    {
      spoil: replacing('laureates.csv', /^2023-assol,2023/gm, '2023-assol,'),
      rule: 'every cell',
      wrong: /has “” in edition/,
    },
    {
      spoil: replacing('contacts.csv', 'id,edition', 'id,year'),
      rule: 'every cell',
      wrong: /undefined.* in edition/,
    },
    {
      spoil: replacing('contacts.csv', 'programme_team', 'team'),
      rule: 'every cell',
      wrong: /has “team” in kind/,
    },
    {
      spoil: replacing('laureates.csv', '2023-assol,', '2023-asol,'),
      rule: 'every key',
      wrong: /actions-2023 has “2023-assol” in laureate, which laureates-2023 has not/,
    },
    {
      spoil: inPackage('"resource": "editions-2023"', '"resource": "x"'),
      rule: 'every key',
      wrong: /which x has not/,
    },
    { spoil: inPackage(/"resources": .*/gs, '"resources": []}'), rule: 'every cell', wrong: /no table/ },
  ])
})
