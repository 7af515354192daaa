import t from 'tap'
import { SCRIPT, STYLE_SHEET } from '../../../../src/embed/builder/assets.ts'
import { builderRoute } from '../../../../src/embed/builder/route.ts'
import { nothingAsked } from '../../../../src/http/parameters/query.ts'
import { LANGUAGES } from '../../../../src/resources/define.ts'
import { BASE_URL, makeWorld } from '../../../world.ts'
import { isValid } from '../../web/validity.ts'

/** The texts to copy, as they would be copied. */
function snippets(body: string): Record<string, string> {
  const found = [...body.matchAll(/<textarea id="(\w+)"[^>]*>([^<]*)</g)].map(([, name, text = '']) => {
    const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
    const plain = Object.entries(entities).reduce((all, [from, to]) => all.replaceAll(from, to), text)
    return [name, plain.replaceAll('&amp;', '&')]
  })
  return Object.fromEntries(found)
}

t.test('a form that sends empty fields composes lines to copy', async (t) => {
  const { app } = await makeWorld(t)
  const query = 'q=&city=Nanterre&edition=&layout=map&lang=fr&theme=auto&laureate='
  const answer = await app.inject(`/embed?${query}`)
  t.equal(answer.statusCode, 200)
  const { component, frame, card } = snippets(answer.body)
  t.equal(
    component,
    `<script type="module" src="${BASE_URL}/embed.js"></script>\n<progress-laureates city="Nanterre" lang="fr" layout="map"><a href="${BASE_URL}/embed/laureates?city=Nanterre&amp;lang=fr&amp;layout=map">Lauréats PROGR’ESS</a></progress-laureates>`,
  )
  t.equal(
    frame,
    `<iframe src="${BASE_URL}/embed/laureates?city=Nanterre&amp;lang=fr&amp;layout=map" title="Lauréats PROGR’ESS" width="100%" height="720" loading="lazy" referrerpolicy="no-referrer" frameborder="0"></iframe>`,
  )
  t.match(
    card,
    `<div lang="fr"><p>2 lauréats</p><ul><li><h3><a href="${BASE_URL}/v1/laureates/2023-assol">ASSOL</a></h3>`,
  )
  t.match(card, `Source : <a href="${BASE_URL}/v1/laureates?city=Nanterre">`)
  t.notMatch(card, /class=|style=|<script/)
  t.match(
    answer.body,
    '<iframe src="/embed/laureates?city=Nanterre&amp;lang=fr&amp;layout=map" title="Aperçu"',
  )
  t.match(answer.body, '<input id="city" name="city" value="Nanterre" list="city-values">')
  t.match(answer.body, '<option value="map" selected>Plan et liste</option>')
  t.match(answer.body, '<option value="association">association</option>')
})

t.test('one laureate, in English', async (t) => {
  const { app } = await makeWorld(t)
  const { body } = await app.inject('/embed?laureate=2023-assol&lang=en&city=Brest&theme=dark')
  const { component, frame, card } = snippets(body)
  t.match(
    component,
    '<progress-laureates layout="laureate" laureate="2023-assol" lang="en" theme="dark"><a href=',
  )
  t.match(frame, `src="${BASE_URL}/embed/laureates/2023-assol?lang=en&amp;theme=dark" title="ASSOL"`)
  t.match(card, '<article><h3>')
  t.match(body, '<option value="2023-assol" selected>ASSOL</option>')
  t.match(body, '<html lang="en">')
  t.match(body, '<h1>Embed the laureates</h1>')
  t.equal((await app.inject('/embed?laureate=2023-asol')).json().nearest, '2023-assol')
})

t.test('what has no field of its own is kept; an element has each attribute once', async (t) => {
  const { app } = await makeWorld(t)
  const { body } = await app.inject('/embed?founded_year__gte=1980&city=Nanterre&city=Antony')
  t.match(body, '<input type="hidden" name="founded_year__gte" value="1980">')
  t.match(
    snippets(body).component,
    '<progress-laureates city__in="Antony,Nanterre" founded_year__gte="1980">',
  )
})

t.test('it is valid, and in the layout of all pages', async (t) => {
  const { app } = await makeWorld(t)
  for (const language of LANGUAGES) {
    const { body } = await app.inject(`/embed?lang=${language}&layout=map`)
    t.match(body, '<header class="site">')
    t.match(body, `<html lang="${language}">`)
    await isValid(t, body, language)
  }
})

t.test('it may do only what it needs, behind a proxy as well', async (t) => {
  const { app } = await makeWorld(t, 'https://data.example.org/progress')
  const { body, headers } = await app.inject('/embed')
  const policy = String(headers['content-security-policy']).split('; ')
  t.match(policy, [
    "default-src 'none'",
    /^style-src 'sha256-.+' 'self'$/,
    "script-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self' https://data.example.org",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ])
  t.match(body, `<script type="module" src="/progress${SCRIPT.path}"></script>`)
  t.match(body, `<link rel="stylesheet" href="/progress${STYLE_SHEET.path}">`)
  t.match(body, '<iframe src="/progress/embed/laureates" title="Aperçu"')
  t.match(snippets(body).component, 'src="https://data.example.org/progress/embed.js"')
})

t.test('in a large database, another thread composes it', async (t) => {
  const [html] = builderRoute.produces
  t.equal(builderRoute.mayTakeLong?.(nothingAsked(builderRoute.parameters), html), true)
})
