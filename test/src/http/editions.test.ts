import t from 'tap'
import { CONTENT, RESOURCES } from '../../../src/resources/index.ts'
import { makeWorldOver } from '../../world.ts'
import { publishYears } from '../queries/editions.ts'

const YEARS = [2021, 2023, 2024]

t.test('what an organisation won, in all editions, is one request', async (t) => {
  const { get } = await makeWorldOver(t, publishYears(t, YEARS))
  const { data, meta } = await get('/v1/laureates?organisation=assol&sort=edition&include=actions')
  t.equal(meta.total, 3)
  t.strictSame(
    data.map(({ id, edition, display_name }) => [id, edition, display_name]),
    YEARS.map((year) => [`${year}-assol`, String(year), 'ASSOL']),
  )
  for (const { actions } of data) t.match(actions, [{ title: "Du jardin à l'assiette" }])
  const facets = (await get('/v1/laureates?facets=organisation&limit=1')).meta.facets
  t.match(facets, [{ values: [{ value: 'assol', count: 3 }] }])
})

t.test('every resource is filtered by edition, itself or through what it belongs to', async (t) => {
  const { get } = await makeWorldOver(t, publishYears(t, YEARS))
  for (const { name, path } of RESOURCES) {
    const field = name === 'editions' ? 'id' : 'edition'
    const total = async (query: string) => Number((await get(`/v1/${path}?limit=1&${query}`)).meta.total)
    const counts = await Promise.all(YEARS.map((year) => total(`${field}=${year}`)))
    t.ok(
      counts.every((count) => count > 0),
      `${name}: ${counts}`,
    )
    t.equal(
      counts.reduce((sum, count) => sum + count, 0),
      await total(''),
    )
    t.equal(await total(`${field}=2021&${field}=2024`), (counts[0] ?? 0) + (counts[2] ?? 0))
    t.equal(await total(`${field}=2022`), 0)
  }
})

t.test('related records are of the same edition', async (t) => {
  const { get } = await makeWorldOver(t, publishYears(t, YEARS))
  for (const { name, path } of CONTENT) {
    if (name === 'editions') continue
    const { data } = await get(`/v1/${path}?limit=1000&include=editions`)
    for (const { edition, id, editions } of data) t.match(editions, { id: edition }, `${id}`)
  }
})
