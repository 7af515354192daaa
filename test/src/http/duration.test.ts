import t from 'tap'
import { parametersOf } from '../../../src/http/collections.ts'
import { pageMayTakeLong } from '../../../src/http/duration.ts'
import { linksFrom } from '../../../src/http/links.ts'
import { readQuery } from '../../../src/http/parameters/query.ts'
import { readGiven } from '../../../src/http/query-string.ts'
import type { ResourceName } from '../../../src/resources/define.ts'
import { resourceOf } from '../queries/editions.ts'

function duration(query: string, name: ResourceName = 'laureates') {
  const resource = resourceOf(name)
  const path = `/v1/${resource.path}`
  const format = { mediaType: 'application/json', nests: true, quotes: true, kind: 'paged' as const }
  const asked = { path, address: path, format, revision: '', links: linksFrom(() => '') }
  return pageMayTakeLong(resource, readQuery(parametersOf(resource), readGiven(query), asked))
}

t.test('a page of the table never takes long', async (t) => {
  for (const query of ['?', '?limit=100', '?fields=name', '?include=provenance'])
    t.equal(duration(query), false, query)
})

t.test('what ordinals select and count seldom does', async (t) => {
  for (const query of [
    '?city=Nanterre',
    '?founded_year__gte=1990&legal_form=association',
    '?sort=-city',
    '?facets=city,legal_form',
    `?filter=${encodeURIComponent("city = 'Nanterre' OR NOT founded_year > 2000")}`,
  ])
    t.equal(duration(query), 'seldom', query)
})

t.test('anything else may', async (t) => {
  for (const query of [
    '?q=jardin',
    '?name__contains=a',
    '?city=Nanterre&name__contains=a',
    '?sort=city,name',
    '?limit=101',
    '?include=actions',
    '?bbox=2.1,48.7,2.4,48.9',
    '?near=2.2,48.89&radius=9000',
    `?filter=${encodeURIComponent("name LIKE '%a%'")}`,
  ])
    t.equal(duration(query), true, query)
  t.equal(duration('?facets=communes', 'actions'), true, 'a list')
})
