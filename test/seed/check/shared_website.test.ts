import t from 'tap'
import { sharedWebsite } from '../../../seed/check/shared_website.ts'
import { findIn } from '../made_brochure.ts'

const found = (one: string, other: string) =>
  findIn(sharedWebsite, { laureates: [{ websites: [one] }, { name: 'REPRISE', websites: [other] }] }).map(
    ({ record, message }) => [record, message],
  )

t.strictSame(found('https://assol.fr', 'http://www.Assol.fr/'), [
  ['2023-assol-contact', 'Le site https://assol.fr est imprimé aussi pour REPRISE.'],
  ['2023-reprise-contact', 'Le site http://www.Assol.fr/ est imprimé aussi pour ASSOL.'],
])
t.strictSame(found('https://ville.fr/assol', 'https://ville.fr/reprise'), [], 'two pages of one site')
