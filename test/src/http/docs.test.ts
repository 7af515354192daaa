import t from 'tap'
import { PROBLEM_TYPE } from '../../../src/http/problems.ts'
import { makeWorld } from '../../world.ts'

t.test('the page and all that it needs are answered', async (t) => {
  const { app } = await makeWorld(t)
  const page = await app.inject('/docs')
  t.equal(page.headers['content-type'], 'text/html; charset=utf-8')
  t.match(page.headers, { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' })
  const named = [...page.body.matchAll(/(?:href|src)="(?<path>[^"]+)"/g)].map(([, path]) => String(path))
  t.ok(named.length > 4)
  for (const path of named) t.equal((await app.inject(path)).statusCode, 200, path)
})

t.test('what a browser has is not sent again, and a part as such', async (t) => {
  const { app } = await makeWorld(t)
  const url = '/docs/static/swagger-ui.css'
  const { etag } = (await app.inject(url)).headers
  const again = await app.inject({ url, headers: { 'if-none-match': String(etag) } })
  t.strictSame([again.statusCode, again.body], [304, ''])
  const part = await app.inject({ url, headers: { range: 'bytes=0-6' } })
  t.strictSame([part.statusCode, part.body], [206, '.swagge'])
})

t.test('an older address leads to the page', async (t) => {
  const { app } = await makeWorld(t)
  const { statusCode, headers } = await app.inject('/docs/static/index.html')
  t.equal(statusCode, 302)
  t.equal(headers.location, '/docs/')
  t.notOk('content-type' in headers)
})

t.test('what is not there is a problem like any other', async (t) => {
  const { app } = await makeWorld(t)
  for (const url of ['/docs/nothing', '/docs/static/nothing.js', '/docs/static/%5cevil.example']) {
    const answer = await app.inject(url)
    t.equal(answer.statusCode, 404, url)
    t.equal(answer.headers['content-type'], PROBLEM_TYPE)
    t.equal(answer.json().detail, `There is nothing at ${url}.`)
  }
})
