import t from 'tap'
import { makeWorld } from '../../world.ts'

t.test('the script is served for any site to run, and for caches to keep', async (t) => {
  const { app } = await makeWorld(t)
  const answer = await app.inject('/embed.js')
  t.equal(answer.headers['content-type'], 'text/javascript; charset=utf-8')
  t.equal(answer.headers['access-control-allow-origin'], '*')
  t.equal(answer.headers['x-content-type-options'], 'nosniff')
  const keeping = 'public, max-age=3600, stale-while-revalidate=604800, stale-if-error=604800'
  t.equal(answer.headers['cache-control'], keeping)
  t.notOk('last-modified' in answer.headers, 'it is not of the data')
  const etag = String(answer.headers.etag)
  t.match(etag, /^"[0-9a-f]{32}"$/)
  const again = await app.inject({ url: '/embed.js', headers: { 'if-none-match': etag } })
  t.equal(again.statusCode, 304)
  t.equal(again.headers['cache-control'], keeping)
})

t.test('it knows the service before it asks anything', async (t) => {
  const { app } = await makeWorld(t)
  const { body } = await app.inject('/embed.js')
  const known = JSON.parse(body.slice('const SERVICE = '.length, body.indexOf(';\n')))
  t.match(known, {
    publisher: { name: 'Conseil départemental des Hauts-de-Seine' },
    licence: { name: 'Licence Ouverte / Open Licence 2.0' },
    relations: ['editions', 'actions', 'funding_purposes', 'contacts', 'findings'],
    labels: { legal_form: { association: { fr: 'association' } }, category: { studies: { fr: 'études' } } },
  })
  for (const name of ['q', 'city', 'filter', 'bbox', 'near', 'radius', 'sort', 'limit', 'legal_form'])
    t.ok(known.parameters.includes(name), name)
  for (const name of ['id', 'class', 'fields', 'include', 'facets', 'after', 'layout', 'lang', 'theme'])
    t.notOk(known.parameters.includes(name), name)
})
