import t from 'tap'
import { makeWorld, SENT } from '../../world.ts'

const URL = '/v1/laureates?city=Nanterre'

t.test('a collection is told in the language asked for, and says that it depends on it', async (t) => {
  const { app } = await makeWorld(t)
  const answerIn = (language?: string) =>
    app.inject({ url: URL, headers: language === undefined ? {} : { 'accept-language': language } })
  const [french, english, none] = [
    await answerIn('fr-FR'),
    await answerIn('en-GB, fr;q=0.5'),
    await answerIn(),
  ]
  t.match(french.json().meta.query, /^Lauréats ayant pour commune/)
  t.match(english.json().meta.query, /^Laureates whose commune/)
  t.strictSame(english.json().data, french.json().data, 'the data are the same')
  t.equal(none.body, french.body)
  t.equal(none.headers.etag, french.headers.etag)
  t.not(english.headers.etag, french.headers.etag)
  for (const { headers } of [french, english, none]) {
    t.equal(headers.vary, 'Accept, Accept-Language, Accept-Encoding')
    t.notOk('content-language' in headers, 'the data are in French, whoever reads them')
  }
})

t.test('HEAD has the headers of the answer in its language, 304 those that caches look at', async (t) => {
  const { app } = await makeWorld(t)
  const headers = { 'accept-language': 'en' }
  const get = await app.inject({ url: URL, headers })
  const head = await app.inject({ method: 'HEAD', url: URL, headers })
  t.strictSame({ ...head.headers, ...SENT }, { ...get.headers, ...SENT })
  const known = { 'if-none-match': String(get.headers.etag) }
  const unchanged = await app.inject({ url: URL, headers: { ...headers, ...known } })
  t.equal(unchanged.statusCode, 304)
  const {
    'content-type': _,
    'content-length': __,
    'accept-ranges': ___,
    link: ____,
    ...expected
  } = get.headers
  t.strictSame({ ...unchanged.headers, ...SENT }, { ...expected, ...SENT })
  const french = await app.inject({ url: URL, headers: known })
  t.equal(french.statusCode, 200, 'what is known in English is not known in French')
})

t.test('an address that names its form depends on the language alone', async (t) => {
  const { app } = await makeWorld(t)
  const answer = await app.inject('/v1/laureates.json')
  t.equal(answer.headers.vary, 'Accept-Language, Accept-Encoding')
  const other = await app.inject('/v1/laureates.ndjson')
  t.equal(other.headers.vary, 'Accept-Encoding', 'no word in this form is in a language')
})

t.test('what is said in no language is the same in every one', async (t) => {
  const { app } = await makeWorld(t)
  for (const [url, vary] of [
    ['/v1/laureates/2023-assol', 'Accept, Accept-Language, Accept-Encoding'],
    ['/v1/laureates.ndjson', 'Accept-Encoding'],
    ['/v1', 'Accept-Encoding'],
  ] as const) {
    const [french, english] = [
      await app.inject({ url, headers: { 'accept-language': 'fr' } }),
      await app.inject({ url, headers: { 'accept-language': 'en' } }),
    ]
    t.equal(english.body, french.body, url)
    t.equal(english.headers.etag, french.headers.etag)
    t.equal(english.headers.vary, vary)
  }
})
