import t from 'tap'
import { sharedMailbox } from '../../../seed/check/shared_mailbox.ts'
import { findIn } from '../made_brochure.ts'

const found = (one: string, other: string) =>
  findIn(sharedMailbox, { laureates: [{ emails: [one] }, { name: 'REPRISE', emails: [other] }] }).map(
    ({ record, message }) => [record, message],
  )

t.strictSame(found('contact@assol.fr', 'Contact@ASSOL.fr'), [
  ['2023-assol-contact', 'Le courriel contact@assol.fr est imprimé aussi pour REPRISE.'],
  ['2023-reprise-contact', 'Le courriel Contact@ASSOL.fr est imprimé aussi pour ASSOL.'],
])
t.strictSame(found('contact@assol.fr', 'contact@reprise.fr'), [])
