import t from 'tap'
import { addressIn, pathTo } from '../../../src/http/route.ts'

t.test('a path is its template, with what it names in place', (t) => {
  t.equal(pathTo({ path: '/v1/laureates' }, ''), '/v1/laureates')
  t.equal(pathTo({ path: '/v1/laureates/{id}' }, '2023-assol'), '/v1/laureates/2023-assol')
  t.equal(
    pathTo({ path: '/v1/editions/{id}/brochure' }, '$& é/?#'),
    '/v1/editions/%24%26%20%C3%A9%2F%3F%23/brochure',
  )
  t.end()
})

t.test('what holds all records has an address of its own', (t) => {
  t.equal(
    addressIn('/v1/laureates', { mediaType: 'application/json', kind: 'paged', extension: 'json' }),
    '/v1/laureates',
  )
  t.equal(addressIn('/v1/laureates', { mediaType: 'x/y', kind: 'bulk', extension: 'y' }), '/v1/laureates.y')
  t.equal(addressIn('/v1', { mediaType: 'application/json' }), '/v1')
  t.end()
})
