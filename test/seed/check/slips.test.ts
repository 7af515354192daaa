import t from 'tap'
import { SLIPS } from '../../../seed/check/slips.ts'

/** The text with every slip repaired, and the labels of the rules that saw one. */
function repair(text: string): { repaired: string; seen: number[] } {
  const seen = SLIPS.flatMap(({ pattern }, index) => (text.search(pattern) === -1 ? [] : index))
  return { repaired: SLIPS.reduce((after, one) => after.replaceAll(one.pattern, one.repair), text), seen }
}

/** What is printed, and what it should be; each must be seen by one rule alone. */
const PRINTED: readonly (readonly [string, string])[] = [
  ['l’ESS en Île -de-France.', 'l’ESS en Île-de-France.'],
  ['Issy -les-Moulineaux', 'Issy-les-Moulineaux'],
  ['les Cigales Ile-de-France', 'les Cigales Île-de-France'],
  ["L'Economie Sociale", "L'Économie Sociale"],
  ['Ecole et Etudes', 'École et Études'],
  ['A travers des ateliers', 'À travers des ateliers'],
  ["l'ESS. A l'issue", "l'ESS. À l'issue"],
  ['De la rencontre au diagnostic, a la transmission', 'De la rencontre au diagnostic, à la transmission'],
  ['Bien. De l’idée à l’action, a l’essai', 'Bien. De l’idée à l’action, à l’essai'],
  ['grâce a tous, jusqu’a demain', 'grâce à tous, jusqu’à demain'],
  ['Chaque Cigales à une durée de vie', 'Chaque Cigales a une durée de vie'],
  ['L’association à pour objet', 'L’association a pour objet'],
  ['Elle à été créée', 'Elle a été créée'],
  ['au travers son programme', 'à travers son programme'],
  ['Au travers la couture', 'À travers la couture'],
  ['participe entre autres, à', 'participe, entre autres, à'],
  ['la vie de de quartier', 'la vie de quartier'],
  ['pour pour pour tous', 'pour tous'],
  ['des objets,, des outils', 'des objets, des outils'],
  ['des objets, , des outils', 'des objets, des outils'],
  ['des outils,. Ici', 'des outils. Ici'],
  ['des outils.. Ici', 'des outils. Ici'],
  ['des objets,des outils', 'des objets, des outils'],
  ['des objets , des outils', 'des objets, des outils'],
  ['la vie .', 'la vie.'],
]

/** What looks like a slip and is none. */
const RIGHT: readonly string[] = [
  'réparer -partager, un vélo -école',
  'ILE-DE-FRANCE, Lille',
  'ECOLAU, Erevan, Emmaüs, les 2Economies',
  'Vitamine A la nuit. A Nanterre',
  'L’association, créée en 1951, a la charge du lieu',
  'De Nanterre, elle a la charge',
  'face à tous, il y a longtemps, la surface a changé',
  'Chaque semaine à une durée fixe, chaque jour à une heure',
  'de 2 à 6 mois, prête à été',
  'au travers de son programme, un au travers',
  'participe, entre autres, à',
  'nous nous, de dehors',
  'volontaires... afin, café couture..., bien ; bien : etc., fin.',
  '1,5 m, 92,5 %',
  'Toutes et tous au sport ! Oui ? « bien »',
]

t.test('each slip is seen by one rule and repaired', async (t) => {
  for (const [printed, expected] of PRINTED) {
    const { repaired, seen } = repair(printed)
    t.equal(repaired, expected, printed)
    t.equal(seen.length, 1, `${printed}: one rule`)
  }
})

t.test('each rule has an example', async (t) => {
  const seen = new Set(PRINTED.flatMap(([printed]) => repair(printed).seen))
  t.strictSame(
    [...seen].sort((a, b) => a - b),
    [...SLIPS.keys()],
  )
})

t.test('what is repaired is right, and what is right is left', async (t) => {
  for (const text of [...PRINTED.map(([, expected]) => expected), ...RIGHT]) {
    t.strictSame(repair(text), { repaired: text, seen: [] }, text)
  }
})
