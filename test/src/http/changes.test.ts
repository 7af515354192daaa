import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { publishEditions } from '../../../seed/publish.ts'
import { EDITION_2023, makeWorldOver, publish2023 } from '../../world.ts'

const BROCHURE = readFileSync(join(EDITION_2023, 'brochure.txt'), 'utf8')
const CURATION = readFileSync(join(EDITION_2023, 'curation.json'))

/** The 2023 edition, then one with another street and a postal code less wrong, then that of 2024. */
function publishHistory(t: Test): string {
  const path = publish2023(t)
  const corrected = BROCHURE.replace('31 rue des Ombrées', '32 rue des Ombrées').replace(
    '93400 Courbevoie',
    '92400 Courbevoie',
  )
  for (const [text, curation, time] of [
    [corrected, CURATION, '2026-12-24T18:00:00Z'],
    [BROCHURE.replace(/^2023$/m, '2024'), null, '2027-01-01T00:00:00Z'],
  ] as const) {
    const published = publishEditions(path, [{ brochure: Buffer.from(text), curation }], new Date(time))
    if (!published.ok) throw new Error(JSON.stringify(published.errors))
  }
  return path
}

t.test('what changed since a portal last looked comes in its order, page by page', async (t) => {
  const { get, app } = await makeWorldOver(t, publishHistory(t))
  const { data: known } = await get('/v1/changes?sort=-sequence&limit=1&published_at__lt=2026-12-01')
  t.equal(known[0]?.sequence, 93)
  const news: unknown[] = []
  let url: string | null = '/v1/changes?sequence__gt=93&limit=40'
  while (url !== null) {
    const { data, links } = await get(url)
    news.push(...data)
    url = links.next ? links.next.slice('http://127.0.0.1:3000'.length) : null
  }
  t.strictSame(
    news.map((change) => (change as { sequence: number }).sequence),
    Array.from({ length: 99 }, (_, index) => 94 + index),
  )
  t.match(news[1], {
    kind: 'changed',
    resource: 'contacts',
    record: '2023-bicyclaide-contact',
    field: 'provenance',
  })
  const { revision } = (await get('/v1')).meta
  t.match(news.at(-1), { kind: 'added', edition: '2024', revision })
  t.equal(
    (await app.inject('/v1/changes')).headers['last-modified'],
    (await app.inject('/v1')).headers['last-modified'],
  )
})

t.test('changes are asked for by what they concern', async (t) => {
  const { get } = await makeWorldOver(t, publishHistory(t))
  const shown = async (query: string) =>
    (await get(`/v1/changes?${query}`)).data.map(({ kind, record, field, before, after }) => [
      kind,
      record,
      field,
      before,
      after,
    ])
  t.strictSame(await shown('field=postal_code'), [
    ['changed', '2023-bicyclaide-contact', 'postal_code', '93400', '92400'],
  ])
  t.strictSame(await shown('record=2023-assol-contact'), [
    ['added', '2023-assol-contact', null, null, null],
    ['changed', '2023-assol-contact', 'street_address', '31 rue des Ombrées', '32 rue des Ombrées'],
  ])
  t.strictSame(await shown('q=ombrees'), [
    ['changed', '2023-assol-contact', 'street_address', '31 rue des Ombrées', '32 rue des Ombrées'],
  ])
  t.strictSame(await shown('kind=removed'), [
    ['removed', '2023-bicyclaide-contact-postal-code-postal-code', null, null, null],
  ])
  const filter = encodeURIComponent(
    "published_at = DATE('2026-12-24') AND kind = 'changed' AND NOT field IN ('provenance', 'brochure')",
  )
  t.equal((await shown(`filter=${filter}`)).length, 2)
})

t.test('facets tell what each revision brought', async (t) => {
  const { get } = await makeWorldOver(t, publishHistory(t))
  const { facets } = (await get('/v1/changes?facets=published_at,kind&limit=1')).meta
  const [published, kinds] = facets as { values: { value: string; count: number; url: string }[] }[]
  t.strictSame(
    published?.values.map(({ value, count }) => [value, count]),
    [
      ['2026-11-24T00:00:00Z', 93],
      ['2027-01-01T00:00:00Z', 93],
      ['2026-12-24T18:00:00Z', 6],
    ],
  )
  t.strictSame(
    kinds?.values.map(({ value, count }) => [value, count]),
    [
      ['added', 186],
      ['changed', 5],
      ['removed', 1],
    ],
  )
  for (const { url, count } of published?.values ?? [])
    t.equal((await get(url.slice('http://127.0.0.1:3000'.length))).meta.total, count)
})

t.test('nothing is related to a change, and it comes from no brochure', async (t) => {
  const { app } = await makeWorldOver(t, publish2023(t))
  for (const name of ['editions', 'provenance']) {
    const answer = await app.inject(`/v1/changes?include=${name}`)
    t.equal(answer.statusCode, 400)
    t.equal(answer.json().detail, `include: ${name} cannot be included here.`)
    const one = await app.inject(`/v1/changes/x?include=${name}`)
    t.match(one.json().detail, /^include: There is no such parameter/)
  }
})
