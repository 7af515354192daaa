import t from 'tap'
import { readFacts } from '../../../seed/parse/introduction.ts'
import { joinLines, joinParagraphs } from '../../../seed/parse/passage.ts'
import { absent, derived, extracted } from '../../../seed/trace.ts'

const factsOf = (text: string) => readFacts(joinLines([{ number: 1, text }]))

t.test('an introduction that says nothing has no facts, each with a reason in French', async (t) => {
  t.strictSame(factsOf('Le Département encourage l’économie sociale.'), {
    budget_eur: absent('La brochure n’indique pas de budget.'),
    eligibility: absent('La brochure n’indique pas qui peut candidater.'),
    ordinal: absent('La brochure n’indique pas le rang de l’édition.'),
    theme: absent('La brochure n’indique pas de thème.'),
    laureates_stated: absent('La brochure n’annonce pas le nombre de lauréats.'),
  })
})

t.test('facts know the lines they are read from', async (t) => {
  const facts = readFacts(
    joinParagraphs([
      { number: 3, text: 'Le budget total est de 100 000' },
      { number: 4, text: '€. Il est ouvert aux associations' },
      { number: 6, text: 'du territoire. La deuxième' },
      { number: 7, text: 'édition, consacrée au climat, a retenu 2' },
      { number: 8, text: 'lauréats.' },
    ]),
  )
  t.strictSame(facts, {
    budget_eur: derived(
      100_000,
      [3, 4],
      'Le montant que donne l’introduction : « budget total est de 100 000 € ».',
    ),
    eligibility: extracted('associations du territoire', [4, 6]),
    ordinal: derived(2, [6, 7], 'Le rang que donne l’introduction : « deuxième édition ».'),
    theme: extracted('climat', [7]),
    laureates_stated: derived(2, [7, 8], 'Le nombre qu’annonce l’introduction : « 2 lauréats ».'),
  })
})

const CASES = {
  budget_eur: [
    ['un budget de 100.000 euros', 100_000],
    ['un budget total de 1,5 million d’euros', 1_500_000],
    ['une enveloppe de 2 millions d’euros', 2_000_000],
    ['un budget de 150 k€', 150_000],
    ['un budget de 1 200,50 €', 1201],
    ['un budget de 1200.50 €', 1201],
    ['un budget de 80 mille euros', 80_000],
    ['un budget participatif', null],
    ['100 000 € de travaux', null],
  ],
  eligibility: [
    [
      'Il est ouvert à tous les acteurs de l’ESS, sans exception. Il soutient',
      'acteurs de l’ESS, sans exception',
    ],
    ['Elle est ouverte à toutes les associations !', 'associations'],
    ['Il est ouvert à toute structure de moins de 3.5 ans', 'toute structure de moins de 3.5 ans'],
    ['Il est ouvert.', null],
  ],
  ordinal: [
    ['La seconde édition', 2],
    ['la 1ère édition', 1],
    ['la 2e édition', 2],
    ['la 12ème édition', 12],
    ['la quatrième édition', 4],
    ['la cinquième édition', 5],
    ['la neuvième édition', 9],
    ['la vingtième édition', 20],
    ['la vingt-et-unième édition', 21],
    ['la trente-deuxième édition', 32],
    ['la dernière édition', null],
  ],
  theme: [
    ['La première édition, autour du numérique, a retenu', 'numérique'],
    ['L’appel à projets sur le thème de la mobilité a retenu 3 lauréats', 'la mobilité'],
    ['sur le thème : le climat.', 'le climat'],
    ['Cette édition, dédiée aux aînés ; elle', 'aînés'],
    ['articulée autour d’une idée', 'une idée'],
    ['Des ateliers autour de la cuisine', null],
  ],
  laureates_stated: [
    ['a retenu treize structures lauréates', 13],
    ['ses vingt et un lauréats', 21],
    ['les 2023 lauréats', null],
    ['nos trente-deux nouveaux lauréats', 32],
    ['ont été sélectionnées cinquante associations', 50],
    ['Une structure lauréate', 1],
    ['soixante-neuf projets lauréats', 69],
    ['Les lauréats', null],
  ],
} as const

for (const [field, cases] of Object.entries(CASES)) {
  t.test(`the introduction’s ${field}`, async (t) => {
    for (const [text, value] of cases) {
      // Both sides come from the same table, whose keys are fields.
      const facts = factsOf(text.replaceAll('’', "'"))[field as keyof typeof CASES]
      t.equal(facts.value, typeof value === 'string' ? value.replaceAll('’', "'") : value, text)
    }
  })
}
