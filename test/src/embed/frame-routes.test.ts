import { createHash } from 'node:crypto'
import t from 'tap'
import { laureatesFrame } from '../../../src/embed/frame-routes.ts'
import { nothingAsked } from '../../../src/http/parameters/query.ts'
import { makeWorld } from '../../world.ts'

const digest = (text: string | undefined) =>
  `sha256-${createHash('sha256').update(String(text)).digest('base64')}`

t.test('pages that any site may frame, and that may do only what they need', async (t) => {
  const { app } = await makeWorld(t)
  for (const url of ['/embed/laureates?layout=cards&city=Nanterre', '/embed/laureates/2023-assol?lang=en']) {
    const answer = await app.inject(url)
    t.equal(answer.statusCode, 200)
    t.equal(answer.headers['content-type'], 'text/html; charset=utf-8')
    const style = /<style>(.*?)<\/style>/s.exec(answer.body)?.[1]
    const script = /<script type="module">(.*?)<\/script>/s.exec(answer.body)?.[1]
    t.equal(
      answer.headers['content-security-policy'],
      `default-src 'none'; style-src '${digest(style)}'; script-src '${digest(script)}'; base-uri 'none'; form-action 'none'; frame-ancestors *`,
    )
    t.notOk('set-cookie' in answer.headers)
    t.notOk('x-frame-options' in answer.headers)
    t.equal(answer.headers['referrer-policy'], 'no-referrer')
    t.match(answer.headers.link, 'rel="alternate"; type="application/json+oembed"')
    t.match(
      answer.body,
      '<link rel="alternate" type="text/xml+oembed" href="http://127.0.0.1:3000/oembed?url=',
    )
    t.match(answer.body, 'ASSOL')
  }
})

t.test('what is asked as at /v1/laureates is answered with the same laureates', async (t) => {
  const { app, get } = await makeWorld(t)
  for (const query of [
    'city=Nanterre',
    'q=oeuvrer',
    'limit=3&sort=-founded_year',
    'near=2.2,48.89&radius=5000',
  ]) {
    const { data } = await get(`/v1/laureates?${query}`)
    const { body } = await app.inject(`/embed/laureates?${query}`)
    const names = [...body.matchAll(/<h2><a [^>]+>([^<]+)/g)].map(([, name]) => name)
    t.strictSame(
      names,
      data.map(({ display_name }) => display_name),
      query,
    )
    t.match(
      body,
      `href="http://127.0.0.1:3000/v1/laureates?${new URLSearchParams(query)}`
        .replaceAll('%2C', ',')
        .replaceAll('&', '&amp;'),
    )
  }
})

t.test('around what is drawn, the colours are those of the theme', async (t) => {
  const { app } = await makeWorld(t)
  for (const [theme, scheme] of [
    ['auto', 'light dark'],
    ['dark', 'dark'],
  ]) {
    const { body } = await app.inject(`/embed/laureates?theme=${theme}`)
    t.match(body, `<meta name="color-scheme" content="${scheme}">`)
    t.match(body, `<main><div class="laureates ${theme}"`)
  }
})

t.test('what cannot be used is refused', async (t) => {
  const { app } = await makeWorld(t)
  const answer = await app.inject('/embed/laureates?layout=crads')
  t.equal(answer.statusCode, 400)
  t.equal(answer.json().corrected, 'http://127.0.0.1:3000/embed/laureates?layout=cards')
  t.equal((await app.inject('/embed/laureates/2023-asol')).json().nearest, '2023-assol')
})

t.test('what selects or orders may take long, in a large database', async (t) => {
  const nothing = nothingAsked(laureatesFrame.parameters)
  const takesLong = (asked: object) =>
    laureatesFrame.mayTakeLong?.({ ...nothing, ...asked }, laureatesFrame.produces[0])
  t.equal(takesLong({}), false)
  for (const asked of [{ filters: [{}] }, { sort: [{}] }, { search: {} }, { near: {} }])
    t.equal(takesLong(asked), true)
})
