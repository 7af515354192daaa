import t from 'tap'
import { buildApp } from '../../../src/app.ts'
import { questionDigest, writeCursor } from '../../../src/http/cursor.ts'
import { PROBLEMS } from '../../../src/http/problems.ts'
import { LANGUAGES } from '../../../src/resources/define.ts'
import { BASE_URL, makeWorld, SETTINGS } from '../../world.ts'
import { isValid } from '../web/validity.ts'

/** What browsers send who follow a link. */
const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

t.test('a browser that follows a dead link gets a page, in the language of its reader', async (t) => {
  const { app } = await makeWorld(t)
  for (const [url, status, code] of [
    ['/v1/laureate', 404, 'unknown_path'],
    ['/v1/laureates/2023-asol', 404, 'unknown_record'],
    ['/v1/laureates?limit=0&x=1', 400, 'invalid_query'],
    ['/v1/laureates?after=x', 400, 'invalid_query'],
    ['/v1/%zz', 400, 'malformed_request'],
    [`/v1/laureates?q=${'x'.repeat(8192)}`, 414, 'uri_too_long'],
    ['/embed/laureates/nobody', 404, 'unknown_record'],
  ] as const) {
    for (const language of LANGUAGES) {
      const headers = { ...BROWSER, 'accept-language': language, 'x-request-id': 'test' }
      const answer = await app.inject({ url, headers })
      t.equal(answer.statusCode, status, url)
      t.equal(answer.headers['content-type'], 'text/html; charset=utf-8')
      t.equal(answer.headers['cache-control'], 'no-store')
      t.equal(answer.headers.vary, 'Accept, Accept-Language')
      t.match(answer.headers['content-security-policy'], "default-src 'none'")
      t.match(answer.body, `<html lang="${language}">`)
      t.match(answer.body, `<h1>${PROBLEMS[code].title[language]}</h1>`)
      t.match(answer.body, '<code>test</code>')
      await isValid(t, answer.body, `${url.slice(0, 50)} ${language}`)
      const head = await app.inject({ method: 'HEAD', url, headers })
      t.strictSame({ ...head.headers, date: '' }, { ...answer.headers, date: '' })
    }
  }
})

t.test('lang= chooses the language, and the page leads to the other one', async (t) => {
  const { app } = await makeWorld(t)
  const url = '/v1/laureates/2023-asol?lang=en'
  const { body, headers } = await app.inject({ url, headers: { ...BROWSER, 'accept-language': 'fr' } })
  t.equal(headers.vary, 'Accept')
  t.match(body, '<html lang="en">')
  t.match(body, `href="${BASE_URL}/v1/laureates/2023-asol?lang=fr"`)
  t.notMatch(body, 'rel="canonical"')
})

t.test('it says where to go instead', async (t) => {
  const { app } = await makeWorld(t)
  const page = async (url: string) => (await app.inject({ url, headers: BROWSER })).body
  const link = (path: string) => `<a href="${BASE_URL}${path}">${path}</a>`
  t.match(await page('/v1/laureate'), link('/v1/laureates'))
  t.match(await page('/v1/laureate?lang=en'), link('/v1/laureates?lang=en'))
  t.match(await page('/v1/laureates/2023-asol.html'), link('/v1/laureates/2023-assol.html'))
  t.match(await page('/v1/laureates/2023-asol?fields=id'), link('/v1/laureates/2023-assol?fields=id'))
  const query = await page('/v1/laureates?limit=5000&q=jardin')
  t.match(query, `<a href="${BASE_URL}/v1/laureates?limit=1000&amp;q=jardin">`)
  t.match(query, '<code>limit</code>')
  const lost = await page('/wp-admin/setup-config.php')
  t.match(lost, PROBLEMS.unknown_path.hint.fr, 'what to do in general')
  t.match(lost, 'role="search"')
  const format = await page(`/oembed?url=${BASE_URL}/v1/laureates&format=yaml`)
  t.match(format, 'Demandez <code>format=json</code> ou <code>format=xml</code>.')
})

t.test('a walk whose revision is gone can begin again', async (t) => {
  const { app } = await makeWorld(t)
  const cursor = writeCursor('0123456789abcdef', questionDigest('/v1/laureates', []), null)
  const url = `/v1/laureates?limit=5&after=${cursor}`
  const { statusCode, body } = await app.inject({ url, headers: BROWSER })
  t.equal(statusCode, 410)
  t.match(body, `<a href="${BASE_URL}/v1/laureates?limit=5">/v1/laureates?limit=5</a>`)
})

t.test('where the service fails, nothing more is asked of it', async (t) => {
  const app = await buildApp({
    ...SETTINGS,
    serve: () => {
      throw new Error('secret')
    },
  })
  t.teardown(() => app.close())
  const { statusCode, body } = await app.inject({ url: '/v1/laureates', headers: BROWSER })
  t.equal(statusCode, 500)
  t.match(body, PROBLEMS.internal_error.title.fr)
  t.notMatch(body, 'role="search"')
  t.notMatch(body, 'secret')
})

t.test('any site may show in a frame that a frame has nothing to show, and nothing else', async (t) => {
  const { app } = await makeWorld(t)
  const policy = async (url: string) =>
    String((await app.inject({ url, headers: BROWSER })).headers['content-security-policy'])
  t.match(await policy('/embed/laureates?x=1'), 'frame-ancestors *')
  t.match(await policy('/v1/laureates?x=1'), "frame-ancestors 'none'")
})

t.test('whoever wants anything else more gets problem details', async (t) => {
  const { app } = await makeWorld(t)
  for (const accept of [
    '',
    '*/*',
    'application/json, text/plain, */*',
    'application/problem+json, text/html',
    'text/html;q=0.5, application/json',
    'image/avif,image/webp,*/*;q=0.8',
  ]) {
    const answer = await app.inject({ url: '/v1/laureate', headers: { accept } })
    t.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8', accept)
    t.equal(answer.headers.vary, 'Accept, Accept-Language', 'a page may be at the same address')
  }
})
