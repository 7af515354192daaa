import { createHash } from 'node:crypto'
import t from 'tap'
import { LANGUAGES } from '../../../src/resources/define.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { BASE_URL, makeWorld } from '../../world.ts'
import { isValid } from '../web/validity.ts'

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

t.test('every collection and every record has a valid page, in both languages', async (t) => {
  const { app, get } = await makeWorld(t)
  for (const { path, title, singular, fields } of RESOURCES) {
    const { data } = await get(`/v1/${path}?limit=1`)
    for (const language of LANGUAGES) {
      const list = await app.inject({ url: `/v1/${path}?lang=${language}`, headers: BROWSER })
      t.equal(list.headers['content-type'], 'text/html; charset=utf-8')
      t.match(list.body, `<html lang="${language}">`)
      t.match(list.body, `<h1>${title[language]}</h1>`)
      await isValid(t, list.body, path)
      const item = await app.inject({ url: `/v1/${path}/${data[0]?.id}?lang=${language}`, headers: BROWSER })
      t.match(item.body, `<p class="eyebrow">${singular[language]}</p>`)
      await isValid(t, item.body, path)
      for (const name of Object.keys(fields)) {
        const says = data[0]?.[name] !== null && String(data[0]?.[name]) !== ''
        const isHeading = RESOURCES.find((one) => one.path === path)?.label.includes(name)
        if (says && !isHeading)
          t.match(item.body, fields[name]?.title[language].replaceAll("'", '&#39;'), name)
      }
    }
  }
})

t.test('a page says how it is embedded, and so does the home page', async (t) => {
  const { app } = await makeWorld(t)
  const { body } = await app.inject({ url: '/v1/laureates/2023-assol', headers: BROWSER })
  const found = [...body.matchAll(/<link rel="alternate" type="(.+?\+oembed)" title="oEmbed" href="(.+?)">/g)]
  t.strictSame(
    found.map(([, type]) => type),
    ['application/json+oembed', 'text/xml+oembed'],
  )
  for (const [, , href = ''] of found) {
    const answer = await app.inject(href.replace(BASE_URL, '').replaceAll('&amp;', '&'))
    t.equal(answer.statusCode, 200, href)
  }
  const home = await app.inject({ url: '/', headers: BROWSER })
  t.match(home.body, `&lt;script type=&quot;module&quot; src=&quot;${BASE_URL}/embed.js&quot;&gt;`)
})

t.test('JSON stays the answer of whoever does not ask for a page', async (t) => {
  const { app } = await makeWorld(t)
  for (const accept of [
    '*/*',
    'application/json, text/plain, */*',
    'application/json',
    'text/*;q=0.1, */*',
  ]) {
    for (const url of ['/v1/laureates', '/v1/laureates/2023-assol']) {
      const answer = await app.inject({ url, headers: { accept } })
      t.equal(answer.headers['content-type'], 'application/json; charset=utf-8', accept)
    }
  }
  t.equal((await app.inject('/v1/laureates')).headers['content-type'], 'application/json; charset=utf-8')
})

t.test('nothing runs in a page, and nobody frames it', async (t) => {
  const { app } = await makeWorld(t, 'https://data.example/progress')
  const { headers, body } = await app.inject('/v1/laureates.html')
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(body) ?? []
  const digest = createHash('sha256').update(style).digest('base64')
  t.equal(
    headers['content-security-policy'],
    `default-src 'none'; style-src 'sha256-${digest}'; connect-src 'self'; form-action 'self' https://data.example; base-uri 'none'; frame-ancestors 'none'`,
  )
  t.notMatch(body, / style="/)
  t.notOk('set-cookie' in headers)
})

t.test('whoever names a language gets it, whatever the browser prefers', async (t) => {
  const { app } = await makeWorld(t)
  const page = (url: string) => app.inject({ url, headers: { ...BROWSER, 'accept-language': 'en-GB,en' } })
  const preferred = await page('/v1/laureates')
  t.match(preferred.body, '<html lang="en">')
  t.equal(preferred.headers.vary, 'Accept, Accept-Language, Accept-Encoding')
  t.match(preferred.body, `href="${BASE_URL}/v1/laureates?lang=fr"`)
  const named = await page('/v1/laureates?lang=fr')
  t.match(named.body, '<html lang="fr">')
  t.equal(named.headers.vary, 'Accept, Accept-Encoding')
  t.match(named.body, `<a href="${BASE_URL}/v1/laureates/2023-assol?lang=fr">`, 'links keep it')
  t.match(named.body, `href="${BASE_URL}/v1/laureates.csv"`, 'files have none')
  t.match((await app.inject('/v1/laureates?lang=en')).json().meta.query, 'All laureates')
  t.match((await app.inject('/v1/laureates.csv?lang=en')).json(), {
    errors: [{ parameter: 'lang', detail: 'CSV has no place for a language: ask for JSON.' }],
  })
  t.match((await app.inject('/v1/laureates?lang=de')).json(), {
    status: 400,
    errors: [{ parameter: 'lang' }],
  })
})

t.test('a question is shown, and can be changed', async (t) => {
  const { app } = await makeWorld(t)
  const { body } = await app.inject('/v1/laureates.html?q=velo&city=Courbevoie&sort=-city&limit=1')
  await isValid(t, body, 'a question')
  t.match(body, 'value="velo"')
  t.match(body, '<input type="hidden" name="city" value="Courbevoie">')
  t.match(
    body,
    `<a href="${BASE_URL}/v1/laureates?city=Courbevoie&amp;limit=1&amp;sort=-city">`,
    'without words',
  )
  t.match(body, '<mark>vélo</mark>', 'where the words are')
  t.match(body, /aria-current="true">Commune du siège \(décroissant\)/)
  const none = await app.inject('/v1/laureates.html?city=Nowhere')
  t.match(none.body, 'Rien ne correspond à cette recherche.')
  await isValid(t, none.body, 'nothing found')
  const middle = await app.inject('/v1/laureates.html?limit=5')
  const [, next = ''] = /<a href="([^"]+)" rel="next">Suivante/.exec(middle.body) ?? []
  const second = await app.inject({
    url: next.replaceAll('&amp;', '&').replace(BASE_URL, ''),
    headers: BROWSER,
  })
  for (const word of ['Première', 'Précédente', 'Suivante', 'Dernière']) t.match(second.body, `>${word}</a>`)
  await isValid(t, second.body, 'a page in the middle')
  const [, last = ''] = /<a href="([^"]+)">Dernière/.exec(second.body) ?? []
  const end = await app.inject({ url: last.replaceAll('&amp;', '&').replace(BASE_URL, ''), headers: BROWSER })
  t.notMatch(end.body, /Suivante|Dernière/)
})

t.test('only the fields that are asked for are shown, and what names the record', async (t) => {
  const { app } = await makeWorld(t)
  for (const url of ['/v1/laureates.html?fields=city', '/v1/laureates/2023-assol.html?fields=city']) {
    const { body } = await app.inject(url)
    t.match(body, 'ASSOL')
    t.match(body, 'Nanterre')
    t.notMatch(body, 'rompre')
    await isValid(t, body, url)
  }
})

t.test('a text stays a text', async (t) => {
  const { app } = await makeWorld(t)
  const { body } = await app.inject(
    `/v1/laureates.html?q=${encodeURIComponent('"><script>alert(1)</script>')}`,
  )
  t.match(body, 'value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"')
  t.notMatch(body, '<script>alert')
})
