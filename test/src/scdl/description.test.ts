import t from 'tap'
import { RESOURCES } from '../../../src/resources/index.ts'
import { COLUMNS } from '../../../src/scdl/columns.ts'
import { BASE_URL, makeWorld } from '../../world.ts'

t.test('each column says what fills it, or why nothing does', async (t) => {
  const { app } = await makeWorld(t)
  const answer = await app.inject('/v1/exports/scdl-subventions.json')
  t.equal(answer.headers['content-type'], 'application/json; charset=utf-8')
  const { data, links } = answer.json()
  t.strictSame(
    data.columns.map(({ name }: { name: string }) => name),
    COLUMNS.map(({ name }) => name),
  )
  t.match(data.notice, { en: /do not conform/, fr: /pas conformes/ })
  t.match(links, { csv: `${BASE_URL}/v1/exports/scdl-subventions.csv` })
  for (const { name, source, missing_reason } of data.columns) {
    t.equal(source === null, missing_reason !== null, name)
    if (source === null) t.ok(missing_reason.en && missing_reason.fr, name)
    else t.ok(RESOURCES.find((resource) => resource.name === source.resource)?.fields[source.field], name)
  }
  t.strictSame(data.columns[0], {
    name: 'nomAttribuant',
    required: true,
    source: { resource: 'editions', field: 'funder' },
    missing_reason: null,
  })
})
