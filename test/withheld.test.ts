/** What is withheld is nowhere: not in any byte that the service can emit, nor in any file that it keeps. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import t, { type Test } from 'tap'
import { type Published, publishEditions } from '../seed/publish.ts'
import { withhold } from '../seed/withhold.ts'
import { fold } from '../src/resources/folded.ts'
import { RESOURCES } from '../src/resources/index.ts'
import { ROUTES, requestsTo } from './src/http/requests.ts'
import { readParquet } from './src/representations/readers/parquet.ts'
import { EDITION_2023, makeWorldOver, type World } from './world.ts'

const BROCHURE = readFileSync(join(EDITION_2023, 'brochure.txt'), 'utf8')
const CURATION = readFileSync(join(EDITION_2023, 'curation.json'))
const CONTACT = '2023-les-petites-cantines-contact'
const REASON = 'À la demande de la personne.'
const VALUES = ['helene.courtois@lespetitescantines.org', '01 47 93 41 08', 'Hélène Courtois']
/** The forms in which they could be written, folded; the number of two organisations is of neither site nor year. */
const FORMS = ['helene.courtois', 'helene%2ecourtois', 'helene courtois', 'helene-courtois', 'courtois']
const NUMBERS = ['01 47 93 41 08', '147934108', '01%2047', '01.47.93.41.08', '47+93+41+08']

/** Texts that hold the name: as it is published now, was published before, and is cut by the end of a line. */
const named = (text: string) =>
  BROCHURE.replace('Les Petites Cantines développent', `${text} Les Petites Cantines développent`)

/** Two editions, the first of which was published twice. */
function publishAll(t: Test): string {
  const path = join(t.testdir(), 'data.sqlite')
  const texts = [
    named('Fondées par Hélène Courtois, HÉLÈNE COURTOIS et Hélène  Courtois.'),
    BROCHURE.replace('Introduction\n', 'Introduction\n\nPar Hélène\nCourtois.\n'),
    BROCHURE.replace(/^2023$/m, '2024').replaceAll('01 47 93 41 08', '+33 (0)1.47.93.41.08'),
  ]
  for (const [index, text] of texts.entries()) {
    const curation = text.includes('2024\n') ? null : CURATION
    const source = { brochure: Buffer.from(text), curation }
    done(publishEditions(path, [source], new Date(Date.UTC(2026, 10, 24, index))))
  }
  return path
}

function done(published: Published): void {
  if (!published.ok) throw new Error(JSON.stringify(published.errors))
}

const DECODERS = { br: brotliDecompressSync, gzip: gunzipSync, zstd: zstdDecompressSync }

/** What an answer or a file says, whatever it is packed into. */
async function textOf(body: Buffer): Promise<string> {
  const raw = `${body.toString('utf8')}${body.toString('latin1')}`
  if (body.subarray(0, 2).toString() === 'PK')
    return Object.values(unzipSync(body))
      .map((file) => Buffer.from(file).toString())
      .join('\n')
  if (body.subarray(0, 4).toString() === 'PAR1') return raw + JSON.stringify(await readParquet(body))
  return raw
}

/** The forms of what is withheld that a text has. */
function formsIn(text: string): string[] {
  const folded = fold(text)
  return [...FORMS, ...NUMBERS].filter((form) => folded.includes(form))
}

/** Questions that no route answers by itself. */
const QUESTIONS = [
  ...RESOURCES.map(({ path }) => `/v1/${path}?limit=1000&include=provenance`),
  ...RESOURCES.map(({ path }) => `/v1/${path}?q=la&include=excerpts&limit=1000`),
  '/v1/laureates?include=contacts,actions.funding_purposes&limit=1000',
  '/v1/changes?limit=1000&facets=kind,resource,edition',
  ...['', '.html', '.jsonld', '.ttl', '?include=provenance'].map((end) => `/v1/contacts/${CONTACT}${end}`),
  ...['2023', '2024'].map((id) => `/v1/editions/${id}/brochure`),
]

/** Where the service emits what is withheld, and in which form. */
async function emitted(world: World): Promise<string[]> {
  const { app } = world
  const requests = await Promise.all(ROUTES.map((route) => requestsTo(route, world)))
  const all = [...requests.flat(), ...QUESTIONS.map((url) => ({ url, accept: '*/*' }))]
  const found: string[] = []
  for (const { url, accept } of all) {
    for (const encoding of ['identity', ...Object.keys(DECODERS)]) {
      const headers = { accept, 'accept-encoding': encoding }
      const { rawPayload, headers: sent } = await app.inject({ url, headers })
      const decode = DECODERS[String(sent['content-encoding']) as keyof typeof DECODERS]
      const body = decode === undefined ? rawPayload : decode(rawPayload)
      const forms = formsIn((await textOf(Buffer.from(body))) + JSON.stringify(sent))
      found.push(...forms.map((form) => `${url} ${accept} ${encoding}: ${form}`))
      // What is not compressed is the same again.
      if (encoding !== 'identity' && decode === undefined) break
    }
  }
  for (const { path } of RESOURCES) {
    for (const word of ['courtois', '147934108', '+33147934108']) {
      const { meta } = await world.get(`/v1/${path}?limit=1&q=${encodeURIComponent(word)}`)
      if (meta.total !== 0) found.push(`/v1/${path}?q=${word}`)
    }
  }
  return found
}

/** The files that hold it, beside the database and it. */
async function stored(path: string): Promise<string[]> {
  const folder = `${path}.revisions`
  const files = [path, ...readdirSync(folder).map((name) => join(folder, name))]
  const texts = await Promise.all(files.map((file) => textOf(readFileSync(file))))
  return files.filter((_, index) => formsIn(String(texts[index])).length > 0)
}

t.test('a mailbox, a telephone and a name are nowhere once they are withheld', async (t) => {
  const path = publishAll(t)
  const before = await emitted(await makeWorldOver(t, path))
  for (const form of ['helene.courtois', 'helene courtois', '147934108'])
    t.ok(
      before.some((one) => one.endsWith(form)),
      `the search finds ${form}`,
    )
  for (const where of [
    '/v1/changes',
    '.xlsx',
    '.parquet',
    'br:',
    'gzip:',
    'zstd:',
    '/v1/database.sqlite',
    'q=courtois',
  ])
    t.ok(
      before.some((one) => one.includes(where)),
      `the search looks into ${where}`,
    )
  t.equal((await stored(path)).length, 4)
  for (const value of VALUES) done(withhold(path, value, REASON, new Date('2026-12-24'), {}))
  const world = await makeWorldOver(t, path)
  t.strictSame(await emitted(world), [])
  t.strictSame(await stored(path), [])
  const { data } = await world.get(`/v1/contacts/${CONTACT}?include=provenance`)
  t.strictSame(data.emails, [])
  t.match(data.provenance, {
    emails: { lines: [164], method: 'withheld', source: null, printed: null, reason: REASON },
  })
  const page = await world.app.inject(`/v1/contacts/${CONTACT}.html?lang=fr`)
  t.match(
    page.body,
    /retiré, en tout ou en partie<br><span lang="fr" class="note">À la demande de la personne\./,
  )
})
