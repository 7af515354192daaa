import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { DATASETTE } from '../../../bench/run/datasette.ts'
import { publishMany } from '../../many.ts'
import { standInFor } from './stand-in.ts'

const LIST = '/laureates/laureates.json?_shape=objects'

t.test('what it is asked', async (t) => {
  const pathOf = (query: string) => DATASETTE.pathOf(`/v1/laureates${query}`, 0)
  t.equal(pathOf('/2023-assol'), '/laureates/laureates/2023-assol.json?_shape=objects')
  t.equal(pathOf('?after=2023-assol&limit=20'), `${LIST}&_next=2023-assol&_size=20`)
  t.equal(
    pathOf('?department_code=92&founded_year__lte=1990&sort=-founded_year&limit=20'),
    `${LIST}&department_code__exact=92&founded_year__lte=1990&_sort_desc=founded_year&_size=20`,
  )
  t.equal(pathOf('?sort=city'), `${LIST}&_sort=city`)
  t.equal(
    pathOf('?facets=department_code,legal_form&founded_year__gte=1990&limit=1'),
    `${LIST}&_facet=department_code&_facet=legal_form&founded_year__gte=1990&_size=1`,
  )
  t.equal(pathOf('?q=solidaire&limit=20'), '/laureates/ranked.json?_shape=objects&search=solidaire*&size=20')
  t.equal(pathOf('?before=x&limit=20'), null)
  t.equal(pathOf('.geojson?limit=20'), null)
})

t.test('how it is started', async (t) => {
  const database = publishMany(t, 20)
  standInFor(t, 'datasette')
  const { url, stop } = await DATASETTE.start({ database, folder: t.testdirName, recorded: [] })
  t.teardown(stop)
  // The stand-in says its words.
  const words = (await (await fetch(url)).json()) as string[]
  const named = (name: string) => String(words[words.indexOf(name) + 1])
  t.equal(words[0], 'serve')
  t.equal(named('--immutable'), join(t.testdirName, 'datasette-data', 'laureates.db'))
  t.ok(existsSync(named('--immutable')))
  t.match(JSON.parse(readFileSync(named('--metadata'), 'utf8')), {
    databases: { laureates: { queries: { ranked: { sql: /order by distance limit :size/ } } } },
  })
  t.equal(named('--host'), '127.0.0.1')
  t.match(words.join(' '), / --setting suggest_facets off /)
})
