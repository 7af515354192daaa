import { readFileSync } from 'node:fs'
import t from 'tap'
import { JSON_SERVER } from '../../../bench/run/json-server.ts'
import { startService } from '../../../bench/run/service.ts'
import { publishMany } from '../../many.ts'
import { standInFor } from './stand-in.ts'

t.test('what it is asked', async (t) => {
  const pathOf = (query: string) => JSON_SERVER.pathOf(`/v1/laureates${query}`, 0)
  t.equal(pathOf('/2023-assol'), '/laureates/2023-assol')
  t.equal(pathOf('?q=solidaire&limit=20'), '/laureates?q=solidaire&_limit=20')
  t.equal(
    pathOf('?department_code=92&founded_year__lte=1990&sort=-founded_year'),
    '/laureates?department_code=92&founded_year_lte=1990&_sort=founded_year&_order=desc',
  )
  t.equal(pathOf('?sort=city'), '/laureates?_sort=city&_order=asc')
  for (const query of ['?facets=legal_form', '?before=x', '.geojson?limit=20']) t.equal(pathOf(query), null)
})

t.test('it is started with the laureates as the service gives them', async (t) => {
  const database = publishMany(t, 20)
  const service = await startService(database)
  t.teardown(() => service.stop())
  standInFor(t, 'json-server')
  const { url, stop } = await JSON_SERVER.start({ database, folder: t.testdirName, recorded: [] })
  t.teardown(stop)
  // The stand-in says its words.
  const words = (await (await fetch(url)).json()) as string[]
  const file = words.find((word) => word.endsWith('.json'))
  const { laureates } = JSON.parse(readFileSync(String(file), 'utf8')) as { laureates: unknown }
  const { data } = (await (await fetch(`${service.url}/v1/laureates`)).json()) as { data: unknown }
  t.strictSame(laureates, data)
})
