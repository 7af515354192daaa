import { hash } from 'node:crypto'
import t from 'tap'
import { ASSETS } from '../../../src/http/assets.ts'
import { makeWorld } from '../../world.ts'

t.test('each file of the pages has a name that its content makes, and is kept for good', async (t) => {
  const { app } = await makeWorld(t)
  for (const { name, path, mediaType } of ASSETS) {
    const answer = await app.inject(path)
    t.equal(answer.statusCode, 200, name)
    t.equal(answer.headers['content-type'], `${mediaType}; charset=utf-8`)
    t.equal(answer.headers['cache-control'], 'public, max-age=31536000, immutable')
    t.equal(answer.headers['x-content-type-options'], 'nosniff')
    t.notOk('last-modified' in answer.headers, 'it is not of the data')
    t.equal(name.split(/[-.]/)[1], hash('sha256', answer.body).slice(0, 16))
    const etag = String(answer.headers.etag)
    t.equal((await app.inject({ url: path, headers: { 'if-none-match': etag } })).statusCode, 304)
  }
})

t.test('Leaflet is what it was when it was packed, with its licence', async (t) => {
  const { app } = await makeWorld(t)
  const [library] = ASSETS
  const { body } = await app.inject(String(library?.path))
  t.ok(body.includes('Leaflet 1.9.4') && body.includes('(c) 2010-2023 Vladimir Agafonkin'))
  t.notOk(body.includes('sourceMappingURL'))
})

t.test('a name of another version is a file that is not there', async (t) => {
  const { app } = await makeWorld(t)
  const answer = await app.inject('/assets/map-0000000000000000.js')
  t.equal(answer.statusCode, 404)
  t.match(answer.json().code, 'unknown_record')
})
