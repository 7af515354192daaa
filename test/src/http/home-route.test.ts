import t from 'tap'
import { homeRoute } from '../../../src/http/home-route.ts'
import { nothingAsked } from '../../../src/http/parameters/query.ts'
import { LANGUAGES } from '../../../src/resources/define.ts'
import { HOME } from '../../../src/web/home-texts.ts'
import { makeWorld } from '../../world.ts'
import { isValid } from '../web/validity.ts'

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

t.test('the root is a page for people, in both languages', async (t) => {
  const { app } = await makeWorld(t)
  for (const language of LANGUAGES) {
    const { body, headers } = await app.inject({ url: `/?lang=${language}`, headers: BROWSER })
    t.equal(headers['content-type'], 'text/html; charset=utf-8')
    t.match(headers['content-security-policy'], "frame-ancestors 'none'")
    t.match(body, `<h1>${HOME.title[language]}</h1>`)
    await isValid(t, body, language)
  }
})

t.test('it counts what there is', async (t) => {
  const { app } = await makeWorld(t)
  const { body } = await app.inject({ url: '/', headers: BROWSER })
  t.match(body, '<strong>13</strong> lauréats')
  t.match(body, 'aria-label="Nanterre – Sièges de lauréats : 2, Actions : 2"')
  t.match(body, 'Sièges hors du département : 4')
  t.match(body, /<th scope="row">Gennevilliers<\/th><td>0<\/td><td><a href="[^"]+communes=92036">1<\/a>/)
  t.match(body, /city=Nanterre&amp;funding_purposes.category=equipment">2<\/a>/)
})

t.test('for programs it is the index of the service', async (t) => {
  const { app } = await makeWorld(t)
  t.strictSame((await app.inject('/')).json(), (await app.inject('/v1')).json())
})

t.test('counting may take long, and the index does not', async (t) => {
  const long = homeRoute.produces.filter((format) => homeRoute.mayTakeLong?.(nothingAsked({}), format))
  t.strictSame(
    long.map(({ mediaType }) => mediaType),
    ['text/html'],
  )
})
