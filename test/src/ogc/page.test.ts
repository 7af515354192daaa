import { html } from '@remix-run/html-template'
import t from 'tap'
import { DEFAULT_PUBLISHER } from '../../../src/descriptions/publisher.ts'
import { linksFrom } from '../../../src/http/links.ts'
import { navigation } from '../../../src/http/reading.ts'
import { pageOf, termList } from '../../../src/ogc/page.ts'
import { LANGUAGES } from '../../../src/resources/define.ts'
import { BASE_URL, makeWorld } from '../../world.ts'
import { isValid } from '../web/validity.ts'

const SLIP = `<b>"it's" & so</b>`
const ESCAPED = '&lt;b&gt;&quot;it&#39;s&quot; &amp; so&lt;/b&gt;'
const PAGE = navigation('/ogc', {
  query: { language: null },
  canonical: '',
  language: 'fr',
  links: linksFrom(() => BASE_URL),
  publisher: DEFAULT_PUBLISHER,
})

t.test('whatever stands on a page is escaped', async (t) => {
  const link = { href: `https://example.org/?a=1&b="`, rel: 'self', type: 'text/html', title: SLIP }
  const page = pageOf({ title: SLIP, body: termList([[SLIP, SLIP]]), links: [link] }, PAGE)
  t.match(page, `<title>${ESCAPED} – `)
  t.match(page, `<h1>${ESCAPED}</h1>`)
  t.match(page, `<dt>${ESCAPED}</dt><dd>${ESCAPED}</dd>`)
  t.match(page, `<a href="https://example.org/?a=1&amp;b=&quot;" rel="self">${ESCAPED}</a>`)
  t.match(page, '<link rel="canonical" href="https://example.org/?a=1&amp;b=&quot;">')
  t.notMatch(page, '<b>')
})

t.test('a link without a title is told by its relation', async (t) => {
  const links = ['next', 'up'].map((rel) => ({ href: 'x', rel, type: 'text/html' }))
  const page = pageOf({ title: '', body: html``, links }, PAGE)
  t.match(page, '<li><a href="x" rel="next">Page suivante</a> <span class="note">text/html</span></li>')
  t.match(page, '<li><a href="x" rel="up">up</a> <span class="note">text/html</span></li></ul>')
  t.notMatch(page, 'rel="canonical"', 'a document without an address has none')
})

t.test('a term of which nothing is said is left out', async (t) => {
  const terms = termList([
    ['a', null],
    ['b', html`<i>c</i>`],
  ])
  t.equal(String(terms), '<dl class="fields"><div><dt>b</dt><dd><i>c</i></dd></div></dl>')
})

t.test('pages are valid, in either language, and lead on in the one that was asked for', async (t) => {
  const { app } = await makeWorld(t)
  for (const path of ['', '/api', '/conformance', '/collections', '/collections/laureates/items'])
    for (const language of LANGUAGES) {
      const { body, headers } = await app.inject(`/ogc${path}?f=html&lang=${language}`)
      t.match(headers['content-security-policy'], "default-src 'none'")
      t.match(body, `<html lang="${language}">`)
      t.match(body, `href="${BASE_URL}/ogc?f=html&amp;lang=${language}"`)
      await isValid(t, body, `${path} ${language}`)
    }
})
