import t from 'tap'
import { itemRoute } from '../../../src/http/items.ts'
import type { Format } from '../../../src/http/route.ts'
import { NOTHING } from '../../../src/queries/include.ts'
import { ndjson } from '../../../src/representations/ndjson.ts'
import type { BulkForm } from '../../../src/representations/representation.ts'
import { laureates } from '../../../src/resources/laureates.ts'
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

t.test('a record may take long where it embeds others, asked to or not', async (t) => {
  const { mayTakeLong, produces } = itemRoute(laureates)
  const formOf = (extension: string) => produces.find((form) => form.extension === extension) as Format
  const plain = { include: NOTHING } as never // the other parameters do not matter
  t.equal(mayTakeLong?.(plain, formOf('json')), false)
  t.equal(mayTakeLong?.(plain, formOf('html')), true)
  const relations = [{}]
  t.equal(mayTakeLong?.({ include: { ...NOTHING, relations } } as never, formOf('json')), true)
})
