import { createHash } from 'node:crypto'
import { html } from '@remix-run/html-template'
import t from 'tap'
import { PAGE_HEADERS, pageOf, termList } from '../../../src/ogc/page.ts'

const SLIP = `<b>"it's" & so</b>`
const ESCAPED = '&lt;b&gt;&quot;it&#39;s&quot; &amp; so&lt;/b&gt;'

t.test('whatever stands on a page is escaped', async (t) => {
  const link = { href: `https://example.org/?a=1&b="`, rel: 'self', type: 'text/html', title: SLIP }
  const page = pageOf({ title: SLIP, body: termList([[SLIP, SLIP]]), links: [link], language: 'en' })
  t.match(page, `<title>${ESCAPED}</title>`)
  t.match(page, `<h1>${ESCAPED}</h1><dl><dt>${ESCAPED}</dt><dd>${ESCAPED}</dd></dl>`)
  t.match(
    page,
    `<li><a href="https://example.org/?a=1&amp;b=&quot;" rel="self">${ESCAPED}</a> (text/html)</li>`,
  )
  t.notMatch(page, '<b>')
  t.ok(page.startsWith('<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'))
})

t.test('a link without a title is told by its relation', async (t) => {
  const links = ['next', 'up'].map((rel) => ({ href: 'x', rel, type: 'text/html' }))
  const page = pageOf({ title: '', body: html``, links, language: 'fr' })
  t.match(page, '<h2>Liens</h2><ul><li><a href="x" rel="next">Page suivante</a> (text/html)</li>')
  t.match(page, '<li><a href="x" rel="up">up</a> (text/html)</li></ul>')
})

t.test('a term of which nothing is said is left out', async (t) => {
  const terms = termList([
    ['a', null],
    ['b', html`<i>c</i>`],
  ])
  t.equal(String(terms), '<dl><dt>b</dt><dd><i>c</i></dd></dl>')
})

t.test('only its own style applies', async (t) => {
  const page = pageOf({ title: '', body: html``, links: [], language: 'fr' })
  const [, style = ''] = /<style>(.*)<\/style>/.exec(page) ?? []
  const digest = createHash('sha256').update(style).digest('base64')
  t.equal(
    PAGE_HEADERS['content-security-policy'],
    `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
  )
})
