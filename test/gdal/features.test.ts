/** What GDAL, and with it QGIS, really makes of the service. */
import { join } from 'node:path'
import t from 'tap'
import { publishMany } from '../many.ts'
import { publish2023 } from '../world.ts'
import { gdal, listen, noGdal } from './gdal.ts'

const options = { skip: noGdal }

/** The values of a field in what `ogrinfo` prints. */
const values = (printed: string, field: string) =>
  [...printed.matchAll(new RegExp(`^  ${field} \\(\\w+\\) = (.*)$`, 'gm'))].map(([, value]) => value)

t.test('all features are read, at their places and with the types of their fields', options, async (t) => {
  const { source, asked } = await listen(t, publish2023(t))
  const laureates = await gdal('ogrinfo', '-ro', '-al', source, 'laureates')
  t.match(
    laureates,
    'Geometry: Point\nFeature Count: 13\nExtent: (2.206750, 43.120380) - (6.128570, 48.900180)',
  )
  t.match(laureates, /^id: String/m)
  t.match(laureates, /^founded_year: Integer /m)
  t.match(laureates, /^city: String/m)
  t.equal(values(laureates, 'display_name').length, 13)
  t.match(laureates, 'POINT (2.20675 48.89198)')
  t.strictSame(
    asked().map((path) => path.replace(/after=[\w-]+/, 'after=…')),
    [
      '/ogc/collections',
      '/ogc/collections/laureates/schema',
      '/ogc/collections/laureates/items?limit=10',
      '/ogc/collections/laureates/items?limit=10',
      '/ogc/collections/laureates/items?after=…&limit=100',
    ],
  )
  const actions = await gdal('ogrinfo', '-ro', '-al', source, 'actions')
  t.match(actions, 'Geometry: Multi Point\nFeature Count: 13')
  t.match(actions, /^communes: StringList/m)
  t.match(actions, 'MULTIPOINT ((2.3 48.93333),(2.25666 48.89672))')
  t.equal(values(actions, 'id').length, 13)
  t.equal(actions.match(/^ {2}MULTIPOINT/gm)?.length, 6, 'the others are nowhere')
})

t.test('a collection, and a root with a final slash, are sources as well', options, async (t) => {
  const { source } = await listen(t, publish2023(t))
  for (const own of [`${source}/collections/actions`, `${source}/`])
    t.match(await gdal('ogrinfo', '-ro', '-so', own, 'actions'), 'Feature Count: 13', own)
})

t.test('a filter by a field is the service’s to answer', options, async (t) => {
  const { source, asked } = await listen(t, publish2023(t))
  const found = async (where: string) => {
    asked()
    const names = values(await gdal('ogrinfo', '-ro', '-q', source, 'laureates', '-where', where), 'id')
    return [names, asked().at(-1)]
  }
  t.strictSame(await found("city='Nanterre'"), [
    ['2023-assol', '2023-maison-proxite'],
    '/ogc/collections/laureates/items?limit=10&city=Nanterre',
  ])
  t.strictSame(await found("city='Nanterre' AND founded_year=2002"), [
    ['2023-maison-proxite'],
    '/ogc/collections/laureates/items?limit=10&city=Nanterre&founded_year=2002',
  ])
  t.strictSame(await found("id='2023-assol'"), [
    ['2023-assol'],
    '/ogc/collections/laureates/items/2023-assol',
  ])
  const [names] = await found("name LIKE 'S%'")
  t.strictSame(names, ['2023-solishop', '2023-stade-multisport-montrouge'], 'what it does not send, it does')
})

t.test('a rectangle is the service’s to answer; what is nowhere is in none of GDAL’s', options, async (t) => {
  const { source, asked } = await listen(t, publish2023(t))
  const nanterre = ['-spat', '2.2', '48.88', '2.21', '48.9']
  const found = await gdal('ogrinfo', '-ro', '-q', source, 'actions', ...nanterre)
  t.strictSame(values(found, 'id'), ['2023-assol-action', '2023-maison-proxite-action'])
  t.match(asked().at(-1), /items\?limit=10&bbox=2\.2[\d.]*,48\.8[\d.]*,2\.2[\d.]*,48\.[\d.]+$/)
})

t.test('everything is copied into a GeoPackage, types kept', options, async (t) => {
  const { source } = await listen(t, publish2023(t))
  const file = join(t.testdir(), 'progress.gpkg')
  await gdal('ogr2ogr', '-f', 'GPKG', '-mapFieldType', 'StringList=String', file, source)
  const copied = await gdal('ogrinfo', '-ro', '-al', file)
  t.equal(copied.match(/^Feature Count: 13$/gm)?.length, 2)
  t.match(copied, /^founded_year: Integer /m)
  t.match(copied, 'founded_year (Integer) = 1986')
})

t.test('a long walk takes few requests', options, async (t) => {
  const { source, asked } = await listen(t, publishMany(t, 2500))
  const file = join(t.testdir({}), 'laureates.gpkg')
  await gdal('ogr2ogr', '-f', 'GPKG', file, source, 'laureates')
  const limits = asked().map((path) => /limit=(\d+)/.exec(path)?.[1] ?? path)
  t.strictSame(limits.slice(-6), ['10', '10', '100', '1000', '1000', '1000'])
  t.match(await gdal('ogrinfo', '-ro', '-so', file, 'laureates'), 'Feature Count: 2500')
})
