import t from 'tap'
import { DEFAULT_PUBLISHER } from '../../../src/descriptions/publisher.ts'
import { security } from '../../../src/descriptions/security.ts'
import { sitemap } from '../../../src/descriptions/sitemap.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { BASE_URL, makeWorld } from '../../world.ts'

t.test('the catalogue of the API leads to what exists', async (t) => {
  const { app } = await makeWorld(t)
  const answer = await app.inject('/.well-known/api-catalog')
  t.equal(
    answer.headers['content-type'],
    'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"; charset=utf-8',
  )
  const [{ anchor, license, ...links }] = answer.json().linkset
  t.equal(anchor, `${BASE_URL}/v1`)
  t.strictSame(license, [{ href: DEFAULT_PUBLISHER.licence.url }])
  for (const { href, type } of Object.values<{ href: string; type: string }[]>(links).flat()) {
    const { statusCode, headers } = await app.inject(href.replace(BASE_URL, ''))
    t.equal(statusCode, 200, href)
    t.match(headers['content-type'], type)
  }
})

t.test('security.txt says whom to write to, and until when that holds', async (t) => {
  const site = { publisher: DEFAULT_PUBLISHER, urlOf: (path: string) => BASE_URL + path }
  t.equal(
    security(site, Date.parse('2026-01-01T15:00:00Z')),
    `Contact: mailto:innoveco@hauts-de-seine.fr
Expires: 2026-04-01T00:00:00.000Z
Preferred-Languages: fr, en
Canonical: ${BASE_URL}/.well-known/security.txt
`,
  )
  const { app } = await makeWorld(t)
  const answer = await app.inject('/.well-known/security.txt')
  t.equal(answer.headers['content-type'], 'text/plain; charset=utf-8')
  t.equal(answer.headers['cache-control'], 'no-store')
  const expires = /^Expires: (.+)$/m.exec(answer.body)?.[1] ?? ''
  t.ok(Date.parse(expires) > Date.now())
})

t.test('robots find the sitemap, and the sitemap what exists', async (t) => {
  const { app } = await makeWorld(t)
  t.equal(
    (await app.inject('/robots.txt')).body,
    `User-agent: *\nAllow: /\n\nSitemap: ${BASE_URL}/sitemap.xml\n`,
  )
  const { body } = await app.inject('/sitemap.xml')
  const urls = [...body.matchAll(/<loc>(.+)<\/loc>/g)].map(([, url = '']) => url)
  t.equal(urls.length, RESOURCES.length + 5)
  for (const url of urls) t.equal((await app.inject(url.replace(BASE_URL, ''))).statusCode, 200, url)
  const odd = sitemap({ publisher: DEFAULT_PUBLISHER, urlOf: (path) => `https://x.example/a&b<'${path}` })
  t.match(odd, '<loc>https://x.example/a&amp;b&lt;&apos;/docs</loc>')
})

t.test('llms.txt leads to what exists, and names every resource', async (t) => {
  const { app } = await makeWorld(t)
  const { body, headers } = await app.inject('/llms.txt')
  t.equal(headers['content-type'], 'text/markdown; charset=utf-8')
  t.match(body, /^# PROGR’ESS open data\n\n> /)
  const urls = [...body.matchAll(/\]\(([^)]+)\)/g)].map(([, url = '']) => url)
  for (const { path } of RESOURCES) t.ok(urls.includes(`${BASE_URL}/v1/${path}`))
  for (const url of urls) t.equal((await app.inject(url.replace(BASE_URL, ''))).statusCode, 200, url)
})
