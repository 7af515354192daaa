import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { publishEditions } from '../../../seed/publish.ts'
import { DEFAULT_PUBLISHER } from '../../../src/descriptions/publisher.ts'
import { atom } from '../../../src/representations/atom.ts'
import { representationsOf } from '../../../src/representations/index.ts'
import type { PublicRecord } from '../../../src/representations/representation.ts'
import { actions } from '../../../src/resources/actions.ts'
import { changes } from '../../../src/resources/changes.ts'
import { BASE_URL, EDITION_2023, makeWorldOver, publish2023 } from '../../world.ts'
import { parsedAtom, readAtom } from './readers/atom.ts'

/** The 2023 edition, then another street. */
function publishTwice(t: Test): string {
  const path = publish2023(t)
  const brochure = readFileSync(join(EDITION_2023, 'brochure.txt'), 'utf8')
  const corrected = brochure.replace('31 rue des Ombrées', '32 rue des Ombrées')
  const curation = readFileSync(join(EDITION_2023, 'curation.json'))
  const source = { brochure: Buffer.from(corrected), curation }
  const published = publishEditions(path, [source], new Date('2026-12-24T18:00:00Z'))
  if (!published.ok) throw new Error(JSON.stringify(published.errors))
  return path
}

t.test('a feed: whose it is, when it changed, where it is', async (t) => {
  const { app } = await makeWorldOver(t, publishTwice(t))
  const answer = await app.inject('/v1/changes.atom?resource=contacts')
  t.match(answer.headers, {
    'content-type': 'application/atom+xml; charset=utf-8',
    'content-disposition': undefined,
    'x-total-count': /^\d+$/,
  })
  const url = `${BASE_URL}/v1/changes.atom?resource=contacts`
  t.match(parsedAtom(answer.body).feed, {
    '@xml:lang': 'fr',
    id: url,
    title: 'Données ouvertes PROGR’ESS : changements',
    updated: '2026-12-24T18:00:00Z',
    author: { name: 'Conseil départemental des Hauts-de-Seine' },
    link: [
      { '@rel': 'self', '@href': url, '@type': 'application/atom+xml' },
      { '@rel': 'first', '@href': url },
      { '@rel': 'last' },
      { '@rel': 'alternate', '@href': url.replace('.atom', '.json'), '@type': 'application/json' },
      { '@rel': 'license' },
    ],
  })
})

t.test('an entry: what happened, to which record', async (t) => {
  const { app, get } = await makeWorldOver(t, publishTwice(t))
  const { data } = await get('/v1/changes?field=street_address')
  const id = `${BASE_URL}/v1/changes/${data[0]?.id}`
  const expected = {
    id,
    title: 'Un champ d’une fiche a changé – contacts – 2023-assol-contact – street_address',
    updated: '2026-12-24T18:00:00Z',
    link: [
      { '@rel': 'alternate', '@href': id },
      { '@rel': 'related', '@href': `${BASE_URL}/v1/contacts/2023-assol-contact` },
    ],
    category: [{ '@term': 'changed', '@label': 'un champ d’une fiche a changé' }],
  }
  const feed = parsedAtom((await app.inject('/v1/changes.atom?field=street_address')).body)
  t.match(feed.feed?.entry, [expected])
  const alone = parsedAtom((await app.inject(`/v1/changes/${data[0]?.id}.atom`)).body)
  t.match(alone.entry, [expected])
  t.match(
    alone.entry?.[0],
    { author: { uri: 'https://www.hauts-de-seine.fr' } },
    'alone, it says whose it is',
  )
  const shown = parsedAtom((await app.inject('/v1/changes.atom?field=street_address&fields=after')).body)
  t.match(shown.feed?.entry, [expected])
  t.strictSame(shown.feed?.entry?.[0]?.content.div.table.tr, [{ th: 'Après', td: '32 rue des Ombrées' }])
})

t.test('the newest first, page by page, and all that JSON says', async (t) => {
  const { app, get } = await makeWorldOver(t, publishTwice(t))
  const { data } = await get('/v1/changes?sort=-sequence&limit=1000')
  const read: PublicRecord[] = []
  const ids = new Set<unknown>()
  let url: string | undefined = '/v1/changes.atom?limit=40'
  while (url !== undefined) {
    const { rawPayload } = await app.inject(url)
    read.push(...readAtom(rawPayload, changes))
    const { feed } = parsedAtom(rawPayload)
    ids.add(feed?.id)
    const links = feed?.link as Readonly<Record<string, string>>[]
    url = links.find((link) => link['@rel'] === 'next')?.['@href']?.replace(BASE_URL, '')
    t.ok(read.length <= 40 || links.some((link) => link['@rel'] === 'previous'))
  }
  t.ok(read.length > 80, 'three pages')
  t.strictSame(read, data)
  t.strictSame([...ids], [`${BASE_URL}/v1/changes.atom?limit=40`], 'pages are of one feed')
  t.equal(
    readAtom((await app.inject('/v1/changes.atom')).rawPayload, changes).length,
    Math.min(100, read.length),
  )
  const oldest = await app.inject('/v1/changes.atom?sort=sequence&limit=1')
  t.strictSame(readAtom(oldest.rawPayload, changes), data.slice(-1))
})

t.test('a feed of nothing has a date too', async (t) => {
  const { app } = await makeWorldOver(t, publishTwice(t))
  const { feed } = parsedAtom((await app.inject('/v1/changes.atom?edition=1999')).body)
  t.equal(feed?.entry, undefined)
  t.equal(feed?.updated, '2026-12-24T18:00:00Z')
})

t.test('only what is dated makes a feed, and nothing is embedded in it', async (t) => {
  const { app } = await makeWorldOver(t, publishTwice(t))
  t.equal(representationsOf(actions).includes(atom), false)
  t.equal((await app.inject('/v1/actions.atom')).statusCode, 404)
  const headers = { accept: 'application/atom+xml' }
  t.equal((await app.inject({ url: '/v1/actions', headers })).statusCode, 406)
  t.equal((await app.inject({ url: '/v1/changes', headers })).statusCode, 200)
  t.equal((await app.inject('/v1/changes.atom?facets=kind')).statusCode, 400)
  t.throws(() => atom.order?.(actions), /actions are no events/)
})

t.test('records that are no page, and whatever a value may be', (t) => {
  const urlOf = (path: string) => `${BASE_URL}${path}`
  const { id } = changes.fields
  const fields = { ...changes.fields, lines: { ...id, schema: actions.fields.communes.schema } }
  const record = {
    id: 'a',
    published_at: '2027-01-01T00:00:00Z',
    lines: ['1', '2'],
    resource: 'gone',
    record: 'b',
  }
  const context = {
    resource: { ...changes, fields },
    fields: ['lines'],
    publisher: DEFAULT_PUBLISHER,
    urlOf,
  }
  const [body = ''] = atom.write({ ...context, total: 1, batches: [[record]] }) as Iterable<string>
  t.match(parsedAtom(body).feed, {
    id: `${BASE_URL}/v1/changes.atom`,
    updated: '1970-01-01T00:00:00Z',
    entry: [
      { title: 'Gone – b', link: { length: 1 }, content: { div: { table: { tr: [{ td: '["1","2"]' }] } } } },
    ],
  })
  t.end()
})
