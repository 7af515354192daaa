import t from 'tap'
import { mailboxDomain } from '../../../seed/check/mailbox_domain.ts'
import { findIn, type MadeLaureate } from '../made_brochure.ts'

const suggested = (made: MadeLaureate) =>
  findIn(mailboxDomain, { laureates: [made] }).map(({ suggestion }) => suggestion)

t.test('nearly the name, its article dropped', async (t) => {
  const laureates = [{ name: 'LA SOCIÉTÉ DU PARTAGE', emails: ['contact@socetedupartage.fr'] }]
  t.strictSame(findIn(mailboxDomain, { laureates }), [
    {
      resource: 'contacts',
      record: '2023-la-societe-du-partage-contact',
      laureate: '2023-la-societe-du-partage',
      field: 'emails',
      severity: 'warning',
      message:
        'Le domaine du courriel, « socetedupartage », est presque « societedupartage », le nom ou le site de la structure.',
      value: 'contact@socetedupartage.fr',
      suggestion: 'contact@societedupartage.fr',
      lines: [23],
    },
  ])
})

t.test('nearly the site', async (t) => {
  const websites = ['https://www.assol-mncp.fr/contact']
  t.strictSame(suggested({ websites, emails: ['contact@asol-mncp.fr', 'contact@assol-mncp.org'] }), [
    'contact@assol-mncp.fr',
  ])
})

t.test('the team has a name too', async (t) => {
  const team = { name: 'Hauts-de-Seine', emails: ['innoveco@haut-de-seine.fr'] }
  t.match(findIn(mailboxDomain, { team }), [
    { record: '2023-contact', laureate: null, suggestion: 'innoveco@hautsdeseine.fr' },
  ])
})

t.test('neither another domain nor a provider of mailboxes', async (t) => {
  t.strictSame(
    suggested({ name: 'CRESS IDF', websites: ['https://www.cressidf.fr'], emails: ['a@cressidf.org'] }),
    [],
  )
  t.strictSame(
    suggested({ name: 'BICYCLAIDE', websites: ['https://bicyclaide.coop'], emails: ['a@bicyclaide.fr'] }),
    [],
  )
  t.strictSame(suggested({ name: 'MAISON PROXITE', emails: ['infos@proxite.com'] }), [])
  t.strictSame(suggested({ name: 'ORANGES', emails: ['contact@orange.fr'] }), [])
})
