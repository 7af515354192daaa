import t from 'tap'
import { personalData } from '../../../seed/enrich/personal_data.ts'
import { derived, extracted, none, withheld } from '../../../seed/trace.ts'

const NAMES = ['LIT UP', 'ECOLAU', 'SOLISHOP', 'Conseil Départemental des Hauts-de-Seine', 'Nanterre']
const isPersonal = (mailbox: string) => personalData(extracted([mailbox], [93]), NAMES).value

t.test('mailboxes of persons', async (t) => {
  for (const local of [
    'roxan.deschamp',
    'helene.courtois',
    'Hélène.Courtois',
    'r.deschamp',
    'r_deschamp',
    'maria-carracedo',
    'marie',
    'marie92',
    'contact.marie',
    'jean.paul.dupont',
  ]) {
    t.equal(isPersonal(`${local}@exemple.fr`), true, local)
  }
})

t.test('mailboxes of functions and organisations', async (t) => {
  for (const local of [
    'contact',
    'infos',
    'coordination',
    'cooperative',
    'innoveco',
    'association.ecolau',
    'associationreprise',
    'solishopcontact',
    'lit-up',
    'ecolau.nanterre',
    'contact.92',
    'contact92',
    'pole-emploi.insertion',
    'a',
    'a.b',
  ]) {
    t.equal(isPersonal(`${local}@exemple.fr`), false, local)
  }
})

t.test('the trace says what was seen', async (t) => {
  t.strictSame(
    personalData(extracted(['contact@lit-up.fr', 'l.deborde@lit-up.fr'], [183, 184]), NAMES),
    derived(true, [183, 184], 'Un courriel porte le nom d’une personne.'),
  )
  t.strictSame(
    personalData(extracted(['contact@lit-up.fr'], [183]), NAMES),
    derived(false, [183], 'Aucun courriel ne porte le nom d’une personne.'),
  )
  t.strictSame(personalData(none('Rien.'), NAMES), derived(false, [], 'Aucun courriel n’est imprimé.'))
})

t.test('what was withheld was printed', async (t) => {
  const emails = withheld([], extracted([], [183]).trace, 'Demande.')
  t.strictSame(personalData(emails, NAMES), derived(false, [183], 'Le courriel imprimé a été retiré.'))
})
