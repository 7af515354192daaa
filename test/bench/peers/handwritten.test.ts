import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { HANDWRITTEN } from '../../../bench/run/peers.ts'
import { startService } from '../../../bench/run/service.ts'
import { publishMany } from '../../many.ts'

interface Body {
  readonly data: unknown
  readonly meta: { total: number; facets?: { values: { value: unknown; count: number }[] }[] }
  readonly links: { next: string | null }
}

t.test('it answers the same records, in the same order, as ours', async (t) => {
  const database = publishMany(t, 300)
  const ours = await startService(database)
  const other = await HANDWRITTEN.start({ database, recorded: [], folder: t.testdirName })
  t.teardown(() => Promise.all([ours.stop(), other.stop()]))
  const bodyOf = async (url: string, path: string) => (await (await fetch(url + path)).json()) as Body
  for (const path of [
    '/v1/laureates?limit=20',
    '/v1/laureates?department_code=92&sort=-founded_year&limit=20',
    '/v1/laureates?q=solidaire&limit=20',
    '/v1/laureates?q=solidaire&founded_year__gte=1990',
    '/v1/laureates?facets=department_code,legal_form&founded_year__lte=2000&limit=1',
  ]) {
    const [expected, found] = [await bodyOf(ours.url, path), await bodyOf(other.url, path)]
    t.strictSame(found.data, expected.data, path)
    t.equal(found.meta.total, expected.meta.total, path)
    const counts = ({ meta }: Body) =>
      meta.facets?.map(({ values }) => values.map(({ count }) => count).toSorted((a, b) => a - b))
    t.strictSame(counts(found), counts(expected), path)
  }
  const { data, links } = await bodyOf(other.url, '/v1/laureates?limit=200')
  const { data: rest, links: ended } = await bodyOf(other.url, String(links.next))
  t.strictSame([[data, rest].flat().length, ended.next], [300, null])

  const [{ id }] = data as [{ id: string }]
  const record = await fetch(`${other.url}/v1/laureates/${id}`)
  t.strictSame(((await record.json()) as Body).data, (await bodyOf(ours.url, `/v1/laureates/${id}`)).data)
  const again = await fetch(record.url, { headers: { 'if-none-match': String(record.headers.get('etag')) } })
  t.equal(again.status, 304)
  t.equal((await fetch(`${other.url}/v1/laureates/nobody`)).status, 404)
  for (const query of ['before=x', 'sort=x'])
    t.equal((await fetch(`${other.url}/v1/laureates?${query}`)).status, 400)

  const csv = async (url: string) => (await fetch(`${url}/v1/laureates.csv`)).text()
  t.equal(await csv(other.url), await csv(ours.url))
})

t.test('it says what it needs', async (t) => {
  for (const name of ['handwritten', 'raw']) {
    const script = fileURLToPath(new URL(`../../../bench/peers/${name}.ts`, import.meta.url))
    t.match(spawnSync(process.execPath, [script], { encoding: 'utf8' }).stderr, /Usage: node bench\/peers/)
  }
})
