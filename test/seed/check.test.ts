import t from 'tap'
import { check } from '../../seed/check.ts'
import { madeBrochure, madeRecords } from './made_brochure.ts'

t.test('the records come back with their findings, in the order of the brochure', async (t) => {
  const whole = { websites: ['https://assol.fr'], emails: ['contact@assol.fr'], phones: ['01 41 37 95 30'] }
  const parsed = madeBrochure({
    introduction: "L'Economie, au travers la vie,l'Economie.",
    laureates: [
      { ...whole, title: 'A la ville, A la', statement: 'A la formation, au loyer , ' },
      { ...whole, name: 'REPRISE', presentation: 'A la vie', postalCode: '69100', city: 'Lyon' },
    ],
    team: { name: "L'équipe", street: 'rue de de la Vie', emails: ['contact@assol.fr'] },
  })
  const records = madeRecords(parsed)
  const checked = check(records, parsed)
  if (!checked.ok) throw new Error(JSON.stringify(checked.errors))
  const { findings, ...others } = checked.value
  t.strictSame(others, records, 'nothing is changed')
  t.strictSame(
    findings.map(({ id }) => id.value),
    [
      '2023-introduction-typography',
      '2023-introduction-typography-2',
      '2023-introduction-typography-3',
      '2023-introduction-typography-4',
      '2023-assol-action-title-typography',
      '2023-assol-purpose-1-statement-typography',
      '2023-assol-purpose-1-statement-typography-2',
      '2023-assol-contact-phones-shared-telephone',
      '2023-assol-contact-emails-shared-mailbox',
      '2023-assol-contact-websites-shared-website',
      '2023-reprise-department-code-seat-outside',
      '2023-reprise-presentation-typography',
      '2023-reprise-contact-postal-code-postal-code',
      '2023-reprise-contact-phones-shared-telephone',
      '2023-reprise-contact-emails-shared-mailbox',
      '2023-reprise-contact-websites-shared-website',
      '2023-contact-emails-shared-mailbox',
      '2023-contact-street-address-typography',
    ],
  )
  t.strictSame(new Set(findings.map(({ id }) => id.value)).size, findings.length)
})

t.test('laureates that are lost, repeated or nameless stop the edition', async (t) => {
  const parsed = madeBrochure({ laureates: [{}, { name: 'Assol' }, { name: '!!!' }], stated: 4 })
  t.strictSame(check(madeRecords(parsed), parsed), {
    ok: false,
    errors: [
      { line: 23, message: 'expected each laureate once', excerpt: 'Assol' },
      { line: 39, message: 'expected a name with a letter or a digit', excerpt: '!!!' },
      {
        line: 3,
        message:
          'expected the 4 laureates that the introduction states, read 3: correct the brochure, or accept a ' +
          'correction of editions.laureates_stated to 3 in curation.json',
        excerpt: null,
      },
    ],
  })
})

t.test('a nameless laureate of which no line is known', async (t) => {
  const parsed = madeBrochure({ laureates: [{ name: '!' }] })
  const [laureate] = parsed.laureates
  if (!laureate) throw new Error('no laureate was made')
  const name = { ...laureate.name, trace: { ...laureate.name.trace, lines: [] } }
  const records = madeRecords({ ...parsed, laureates: [{ ...laureate, name }] })
  t.match(check(records, parsed), { ok: false, errors: [{ line: null, excerpt: '!' }] })
})

t.test('an edition without a team', async (t) => {
  const parsed = madeBrochure({ laureates: [{ title: 'A la vie' }] })
  const checked = check(madeRecords(parsed), parsed)
  t.strictSame(checked.ok && checked.value.findings.map(({ id }) => id.value), [
    '2023-assol-action-title-typography',
    '2023-assol-contact-websites-missing-part',
    '2023-assol-contact-phones-missing-part',
    '2023-assol-contact-emails-missing-part',
  ])
})
