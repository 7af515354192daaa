import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { openReadOnly } from '../../db/connection.ts'
import { keptFile, keptRevisions } from '../../db/revisions.ts'
import { publishEditions, publishedSources, publishOnly } from '../../seed/publish.ts'
import { readSource } from '../../seed/source.ts'
import { POLICY_REASON } from '../../seed/withhold/policy.ts'
import { isInHistory } from '../../seed/withhold/redact_history.ts'
import { seek } from '../../seed/withhold/sought.ts'
import { withhold } from '../../seed/withhold.ts'
import { EDITION_2023, PUBLISHED, publish2023 } from '../world.ts'

const SOURCE = readSource(EDITION_2023)
const TEXT = Buffer.from(SOURCE.brochure).toString('utf8')
const REASON = 'À la demande de la personne.'
const WITHHOLD = { personalData: 'withhold' } as const

const sourceOf = (brochure: string, curation: object | null = null) => ({
  brochure: Buffer.from(brochure),
  curation: curation && Buffer.from(JSON.stringify(curation)),
})

/** The brochure and the curation that a file holds. */
function held(path: string) {
  const [source] = publishedSources(path)
  const texts = [source?.brochure, source?.curation ?? '{}'].map((bytes) =>
    Buffer.from(bytes ?? '').toString(),
  )
  return { brochure: String(texts[0]), curation: JSON.parse(String(texts[1])) }
}

function isTold(t: Test, path: string, value: string): boolean {
  const connection = openReadOnly(path)
  t.teardown(connection.close)
  return isInHistory(connection, [seek(value)])
}

t.test('the place keeps a marker, the curation the reason, and only the new revision is kept', async (t) => {
  const path = publish2023(t)
  const before = readFileSync(path)
  const rehearsed = withhold(path, 'contact@assol-mncp.fr', REASON, PUBLISHED, { isRehearsed: true })
  t.match(rehearsed, { ok: true, value: { changes: { total: 4 } } })
  t.ok(readFileSync(path).equals(before))
  t.match(withhold(path, 'contact@assol-mncp.fr', REASON, PUBLISHED, {}), { ok: true })
  t.match(withhold(path, '01 41 37 95 30', REASON, PUBLISHED, {}), { ok: true })
  const { brochure, curation } = held(path)
  t.equal(brochure.split('\n')[44], '[courriel retiré]')
  t.strictSame(curation.withheld, [
    { line: 43, reason: REASON },
    { line: 45, reason: REASON },
  ])
  t.equal(keptRevisions(path).length, 1)
})

t.test('a brochure that would bring it back is refused, whatever the policy', async (t) => {
  const path = publish2023(t)
  withhold(path, 'contact@assol-mncp.fr', REASON, PUBLISHED, {})
  const errors = [
    {
      file: 'brochure',
      line: 45,
      message: `expected [courriel retiré], as on line 45 of the published edition (${REASON})`,
      excerpt: null,
    },
    {
      file: 'brochure',
      line: null,
      message: 'expected each value replaced by its marker, as in /v1/editions/2023/brochure',
      excerpt: null,
    },
  ]
  for (const manner of [{}, WITHHOLD])
    t.strictSame(publishEditions(path, [SOURCE], PUBLISHED, manner), { ok: false, errors })
  const marked = sourceOf(TEXT.replace('contact@assol-mncp.fr', '[courriel retiré]'))
  t.match(publishEditions(path, [marked], PUBLISHED, WITHHOLD), { ok: true })
  t.match(publishEditions(path, [SOURCE], PUBLISHED), {
    ok: false,
    errors: [{ message: /À la demande de la personne/ }],
  })
  t.match(publishEditions(path, [marked], PUBLISHED), { ok: true }, 'what the policy withheld may return')
  t.match(publishEditions(path, [SOURCE], PUBLISHED), { ok: false })
  t.match(withhold(path, '01 41 37 95 30', REASON, PUBLISHED, WITHHOLD), { ok: true })
  t.match(publishEditions(path, [marked], PUBLISHED), { ok: false, errors: [{ line: 43 }, { line: null }] })
  const plain = join(t.testdir(), 'plain.sqlite')
  for (const publishing of [sourceOf(TEXT), marked, marked])
    t.match(publishEditions(plain, [publishing], PUBLISHED), { ok: true }, 'without a curation')
})

t.test('a marked brochure that comes without its curation keeps the reasons', async (t) => {
  const path = publish2023(t)
  for (const value of ['contact@assol-mncp.fr', '01 41 37 95 30'])
    withhold(path, value, REASON, PUBLISHED, WITHHOLD)
  const { brochure, curation } = held(path)
  const reasons = () => held(path).curation.withheld
  t.match(publishEditions(path, [sourceOf(brochure)], PUBLISHED), { ok: true })
  t.strictSame(reasons(), curation.withheld)
  const longer = brochure.replace('Introduction\n', 'Introduction\n\nUne phrase de plus.\n')
  t.match(publishEditions(path, [sourceOf(longer)], PUBLISHED), { ok: true })
  t.strictSame(
    reasons(),
    curation.withheld.map((one: { line: number }) => ({ ...one, line: one.line + 2 })),
  )
  const withheld = [{ line: 47, reason: 'Une autre.' }]
  t.match(publishEditions(path, [sourceOf(longer, { withheld })], PUBLISHED), { ok: true })
  t.match(
    reasons().filter(({ line }: { line: number }) => line < 60),
    [{ line: 45, reason: REASON }, ...withheld],
    'but for those that are given',
  )
})

t.test('what only a revision that is kept holds is forgotten with it', async (t) => {
  const path = publish2023(t)
  const [mailbox, other] = ['contact@assol-mncp.fr', 'bonjour@assol-mncp.fr']
  publishEditions(path, [sourceOf(TEXT.replace(mailbox, other))], PUBLISHED)
  t.equal(keptRevisions(path).length, 2)
  t.notOk(isTold(t, path, mailbox), 'a change of a mailbox is told without it')
  t.match(withhold(path, mailbox, REASON, PUBLISHED, { isRehearsed: true }), { ok: true })
  t.equal(keptRevisions(path).length, 2)
  t.match(withhold(path, mailbox, REASON, PUBLISHED, {}), { ok: true, value: { revision: { isNew: false } } })
  const [last] = keptRevisions(path)
  t.strictSame([keptRevisions(path).length, held(path).brochure.includes(other)], [1, true])
  t.throws(() => withhold(path, mailbox, REASON, PUBLISHED, {}), /no revision that is kept holds/)
  rmSync(String(keptFile(path, String(last?.id))))
  t.throws(() => withhold(path, mailbox, REASON, PUBLISHED, {}), /no revision that is kept holds/)
})

t.test('what only the history tells is withheld from it, in a revision of its own', async (t) => {
  const path = publish2023(t)
  const named = sourceOf(TEXT.replace('ASSOL a été', 'Par Zoé Dupont, ASSOL a été'))
  publishEditions(path, [named], PUBLISHED)
  publishEditions(path, [SOURCE], PUBLISHED)
  t.ok(isTold(t, path, 'Zoé Dupont'))
  t.match(withhold(path, 'Zoé Dupont', REASON, PUBLISHED, {}), {
    ok: true,
    value: { revision: { isNew: true } },
  })
  t.notOk(isTold(t, path, 'Zoé Dupont'))
})

t.test('a name that identifiers are made of leaves them apart', async (t) => {
  const path = publish2023(t)
  t.match(withhold(path, 'BicyclAide', REASON, PUBLISHED, {}), { ok: true })
  t.notOk(isTold(t, path, 'BicyclAide'))
  t.match(withhold(path, 'ASSOL', REASON, PUBLISHED, {}), {
    ok: false,
    errors: [{ message: /expected a laureate of another name/ }],
  })
})

t.test('a correction that holds it has no value, and the reason', async (t) => {
  const [resource, record] = ['contacts', '2023-assol-contact']
  const corrections = [
    { resource, record, field: 'phones', value: ['+33100000001'], reason: 'Corrigé.' },
    { resource, record, field: 'street_address', value: '1 rue Neuve', reason: 'Corrigé.' },
  ]
  const path = join(t.testdir(), 'data.sqlite')
  publishEditions(path, [sourceOf(TEXT, { corrections })], PUBLISHED)
  for (const value of ['01 00 00 00 01', '1 rue Neuve'])
    t.match(withhold(path, value, REASON, PUBLISHED, {}), { ok: true })
  t.match(held(path).curation.corrections, [
    { value: ['[téléphone retiré]'], reason: REASON },
    { value: '[adresse retirée]', reason: REASON },
  ])
  const published = publishOnly(path, publishedSources(path), PUBLISHED)
  const contact = published.ok && published.value.editions[0]?.records.contacts[0]
  t.match(contact, {
    phones: { value: [], trace: { method: 'withheld', printed: null, reason: REASON } },
    street_address: { value: null, trace: { method: 'withheld', reason: REASON } },
  })
})

t.test('an address that is withheld as a whole is not missing', async (t) => {
  const path = publish2023(t)
  const published = withhold(path, '31 rue des Ombrées, 92 000 Nanterre', REASON, PUBLISHED, {})
  const records = published.ok ? published.value.editions[0]?.records : undefined
  t.match(records?.contacts[0], {
    street_address: { value: null, trace: { lines: [41], method: 'withheld' } },
  })
  const missing = records?.findings.filter(({ record, rule }) => {
    return record.value === '2023-assol-contact' && rule.value === 'missing_part'
  })
  t.strictSame(missing, [])
})

t.test(
  'the policy withholds every mailbox that names a person, from editions published before too',
  async (t) => {
    const path = publish2023(t)
    const of2024 = sourceOf(TEXT.replace(/^2023$/m, '2024'))
    t.match(publishEditions(path, [of2024], PUBLISHED, WITHHOLD), { ok: true })
    t.equal(keptRevisions(path).length, 1)
    const { brochure, curation } = held(path)
    t.notMatch(brochure, /helene\.courtois/)
    t.match(brochure, /contact@assol/)
    t.strictSame(
      new Set(curation.withheld.map(({ reason }: { reason: string }) => reason)),
      new Set([POLICY_REASON]),
    )
    t.match(publishOnly(path, [SOURCE], PUBLISHED, WITHHOLD), { ok: true })
  },
)

t.test('what cannot be withheld changes nothing', async (t) => {
  const path = publish2023(t)
  for (const file of [path, `${path}.none`])
    t.throws(() => withhold(file, 'nobody@nowhere.fr', REASON, PUBLISHED, {}), {
      message: 'Nothing was withheld: no edition, no change and no revision that is kept holds the value.',
    })
  for (const reason of [' ', 'Le courriel contact@assol-mncp.fr.'])
    t.throws(() => withhold(path, 'contact@assol-mncp.fr', reason, PUBLISHED, {}), {
      message: /give a reason/,
    })
})
