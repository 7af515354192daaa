import t from 'tap'
import { linkOf, WORKS } from '../../../bench/run/works.ts'
import { fakeClient, subjectOf } from './fake.ts'

t.test('each work has its addresses, which vary', async (t) => {
  const { client, asked } = fakeClient(() => [200, { links: { last: '/v1/laureates?before=x' } }])
  const addresses = (variation: number) =>
    Promise.all(WORKS.map((work) => work.address(subjectOf(client), variation)))
  t.strictSame(await addresses(0), [
    '/v1/laureates/a',
    '/v1/laureates?limit=20',
    '/v1/laureates?before=x',
    '/v1/laureates?department_code=92&sort=-founded_year&limit=20',
    '/v1/laureates?q=apiculture&limit=20',
    '/v1/laureates?q=solidaire&limit=20',
    '/v1/laureates?facets=department_code,legal_form&limit=1',
    '/v1/laureates?facets=legal_form&department_code=92&founded_year__gte=1960&limit=1',
  ])
  t.equal((await addresses(3))[1], '/v1/laureates?limit=23')
  t.strictSame(asked, ['/v1/laureates?limit=20', '/v1/laureates?limit=23'])
})

t.test('a link that is not there', async (t) => {
  t.equal(linkOf('{"links":{"next":null}}', 'next'), null)
  t.equal(linkOf('{"links":{}}', 'next'), null)
  t.equal(linkOf('{"status":400}', 'next'), null)
})
