import t from 'tap'
import { nameVariant } from '../../../seed/check/name_variant.ts'
import { findIn } from '../made_brochure.ts'

const variants = (name: string, presentation: string) =>
  findIn(nameVariant, { laureates: [{ name, presentation }] }).map(({ suggestion }) => suggestion)

t.test('a variant, with the lines of both', async (t) => {
  const laureates = [
    {
      name: 'STADE MULTISPORT MONTROUGE',
      presentation: 'L’association omnisports\nStade Multisports de Montrouge, créée en 1951.',
    },
  ]
  t.strictSame(findIn(nameVariant, { laureates }), [
    {
      resource: 'laureates',
      record: '2023-stade-multisport-montrouge',
      laureate: '2023-stade-multisport-montrouge',
      field: 'name',
      severity: 'info',
      message:
        'La présentation écrit « Stade Multisports de Montrouge », et non « STADE MULTISPORT MONTROUGE ».',
      value: 'STADE MULTISPORT MONTROUGE',
      suggestion: 'Stade Multisports de Montrouge',
      lines: [7, 11],
    },
  ])
})

t.test('each variant once', async (t) => {
  t.strictSame(variants('SOLISHOP', 'Solishops, Solichop et Solishops, comme Solishop'), [
    'Solishops',
    'Solichop',
  ])
})

t.test('case, accents, spaces, hyphens and articles make no variant', async (t) => {
  t.strictSame(variants('PROBONOLAB', 'Pro Bono Lab agit.'), [])
  t.strictSame(variants('LA SOCIÉTÉ DU PARTAGE', 'Créée, la Société du Partage agit.'), [])
  t.strictSame(variants('LES CIGALES', 'L’association des Cigales Ile-de-France.'), [])
  t.strictSame(variants('MAISON PROXITE', 'Proxité agit.'), [])
  t.strictSame(variants('SOLISHOP', 'les solishops'), [], 'a common word')
})
