import t from 'tap'
import { websiteDomain } from '../../../seed/check/website_domain.ts'
import { findIn } from '../made_brochure.ts'

t.test('nearly the name', async (t) => {
  const laureates = [
    { name: 'LES PETITES CANTINES', websites: ['https://antony.LesPetitesCantine.org/lespetitescantine/'] },
  ]
  t.strictSame(findIn(websiteDomain, { laureates }), [
    {
      resource: 'contacts',
      record: '2023-les-petites-cantines-contact',
      laureate: '2023-les-petites-cantines',
      field: 'websites',
      severity: 'warning',
      message:
        'Le domaine du site, « lespetitescantine », est presque « lespetitescantines », le nom de la structure.',
      value: 'https://antony.LesPetitesCantine.org/lespetitescantine/',
      suggestion: 'https://antony.lespetitescantines.org/lespetitescantine/',
      lines: [17],
    },
  ])
})

t.test('the team has a name too', async (t) => {
  const team = { name: 'Hauts-de-Seine', websites: ['https://haut-de-seine.fr'] }
  t.match(findIn(websiteDomain, { team }), [
    { record: '2023-contact', laureate: null, suggestion: 'https://hautsdeseine.fr' },
  ])
})

t.test('neither the name nor another', async (t) => {
  for (const website of ['https://bicyclaide.coop', 'https://ecolau.fr/bicyclaid', 'http://localhost']) {
    t.strictSame(
      findIn(websiteDomain, { laureates: [{ name: 'BICYCLAIDE', websites: [website] }] }),
      [],
      website,
    )
  }
})
