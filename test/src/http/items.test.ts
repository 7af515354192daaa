import t from 'tap'
import { ndjson } from '../../../src/representations/ndjson.ts'
import type { BulkForm } from '../../../src/representations/representation.ts'
import { makeWorld, SETTINGS, serving } from '../../world.ts'

t.test('a form may write one record alone in a way of its own', async (t) => {
  const { revision } = await makeWorld(t)
  const alone: BulkForm = { ...ndjson, nests: false, writeItem: ({ id }) => [`alone: ${id}`] }
  const { buildApp } = await t.mockImport<typeof import('../../../src/app.ts')>('../../../src/app.ts', {
    '../../../src/representations/ndjson.ts': { ndjson: alone },
  })
  const app = await buildApp({
    ...SETTINGS,
    serve: serving({ revision }),
    budget: 60_000,
  })
  t.equal((await app.inject('/v1/laureates/2023-assol.ndjson')).body, 'alone: 2023-assol')
  for (const url of ['/v1/laureates/2023-assol.ndjson', '/v1/laureates.ndjson']) {
    for (const include of ['actions', 'provenance']) {
      const refused = await app.inject(`${url}?include=${include}`)
      t.match(refused.json(), { status: 400, errors: [{ parameter: 'include', detail: /no place/ }] })
    }
  }
})
