import t from 'tap'
import { homeRoute } from '../../../src/http/home-route.ts'
import { nothingAsked } from '../../../src/http/parameters/query.ts'
import { LANGUAGES } from '../../../src/resources/define.ts'
import { HOME } from '../../../src/web/home-texts.ts'
import { SCRIPT } from '../../../src/web/map/assets.ts'
import { TEXTS } from '../../../src/web/texts.ts'
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

const TILES = { url: 'https://tiles.example/{z}/{x}/{y}.png', attribution: '© "Essai" <b>' }

t.test('where the publisher has tiles, it may ask their host, and says so', async (t) => {
  const { app } = await makeWorld(t, 'https://data.example/progress', TILES)
  for (const language of LANGUAGES) {
    const { body, headers } = await app.inject({ url: `/?lang=${language}`, headers: BROWSER })
    const policy = String(headers['content-security-policy']).split('; ')
    t.ok(policy.includes("script-src 'self'"))
    t.ok(policy.includes('img-src data: https://tiles.example'))
    t.match(body, `<script type="module" src="/progress${SCRIPT.path}"></script>`)
    t.match(body, `data-tiles="${TILES.url}" data-attribution="© &quot;Essai&quot; &lt;b&gt;"`)
    t.match(body, `${HOME.tiles[language]}${TEXTS.colon[language]} tiles.example`)
    await isValid(t, body, language)
  }
})

t.test('its popups name laureates, count those that are not named, and lead to actions', async (t) => {
  const { app } = await makeWorld(t, null, TILES)
  const { body } = await app.inject({ url: '/', headers: BROWSER })
  const popups = [...body.matchAll(/<template data-at="([^"]+)" data-name="([^"]+)">.*?<ul>(.*?)<\/ul>/g)]
  const told = new Map(popups.map(([, , name = '', items = '']) => [name.split(' – ')[0], items]))
  t.match(told.get('Nanterre'), /ASSOL<\/a>.*Maison Proxité<\/a>.*communes=92050">Actions : 2<\/a>/)
  t.notMatch(told.get('Nanterre'), 'insee_code', 'both are named')
  t.match(told.get('Gennevilliers'), /^<li><a href="[^"]+communes=92036">Actions : 1<\/a><\/li>$/)
})

t.test('without tiles, nothing runs and nothing is asked of others', async (t) => {
  const { app } = await makeWorld(t)
  const { body, headers } = await app.inject({ url: '/', headers: BROWSER })
  t.notMatch(headers['content-security-policy'], /script-src|img-src|style-src[^;]+'self'/)
  t.notMatch(body, /<script|<template/)
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
