import t from 'tap'
import { foundedYear } from '../../../seed/enrich/founded_year.ts'
import { absent, derived, extracted } from '../../../seed/trace.ts'

const year = (presentation: string, name = 'STADE MULTISPORT') =>
  foundedYear(extracted(presentation, [25]), name, 2023).value

t.test('the organisation’s own year', async (t) => {
  for (const presentation of [
    'ASSOL a été créée en 1986, afin de rompre l’isolement.',
    'Créée en 1986, cette association a pour objet le partage.',
    'Bienvenue. Fondée le 3 mars 1986, elle agit.',
    'Elle est née en mars 1986.',
    'Il fut fondé en 1986.',
    'Reprise est une association créée en 1986 par des bénévoles.',
    'Une association omnisports créée dès 1986.',
    'L’association Stade Multisports de Montrouge, créée en 1986, propose du sport.',
    'La coopérative a été constituée le 1er août 1986.',
    'Créée à Nanterre en 1986, l’association agit.',
    'CRÉÉE EN 1986, ELLE AGIT.',
  ]) {
    t.equal(year(presentation, 'ASSOL'), 1986, presentation)
  }
})

t.test('what else was founded is not it', async (t) => {
  for (const presentation of [
    'Le projet de l’association a été créé en 1986.',
    'Elle anime un atelier créé en 1986.',
    'L’association gère un atelier, créé en 1986.',
    'Elle agit avec l’association l’atelier créé en 1986.',
    'Elle crée en 1986 un atelier.',
    'Créée en 2024, elle agit.',
    'Créée en 0986, elle agit.',
    'Créée en 19860, elle agit.',
    'Le Stade de la Ligue est né en 1986.'.replace('Stade', 'Club'),
    'Elle agit depuis 1986.',
  ]) {
    t.equal(year(presentation), null, presentation)
  }
})

t.test('the trace cites the words', async (t) => {
  t.strictSame(
    foundedYear(extracted('Créée en 2002, Proxité agit.', [211]), 'MAISON PROXITE', 2023),
    derived(2002, [211], 'D’après les mots « Créée en 2002 » de la présentation.'),
  )
  t.strictSame(
    foundedYear(extracted('Proxité agit.', [211]), 'MAISON PROXITE', 2023),
    absent('La présentation ne dit pas l’année de création.'),
  )
})
