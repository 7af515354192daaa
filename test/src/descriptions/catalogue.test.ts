import t from 'tap'
import { catalogue } from '../../../src/descriptions/catalogue.ts'
import type { Listed, ListedEdition, Territory } from '../../../src/descriptions/listed.ts'
import { DEFAULT_PUBLISHER } from '../../../src/descriptions/publisher.ts'
import type { Node } from '../../../src/rdf/graph.ts'

const site = { publisher: DEFAULT_PUBLISHER, urlOf: (path: string) => `https://x.example${path}` }
const database = { path: '/v1/database.sqlite', mediaType: 'x/y', fileType: null, length: 1, sha256: '00' }

const edition = (year: number, territory: Territory | null): ListedEdition => {
  return { id: `${year}`, year, programme: 'PROGR’ESS', funder: 'Département', territory, files: [] }
}

function listed(...editions: ListedEdition[]): Listed {
  return { editions, database, modified: new Date('2026-11-24') }
}

/** What is said of a thing. */
function said(nodes: readonly Node[], id: string) {
  const node = nodes.find((one) => one.id === id)
  if (node === undefined) throw new Error(`Nothing is said of ${id}.`)
  return node.properties ?? {}
}

const polygon = (...corners: string[]) => {
  const value = `POLYGON((${corners.join(', ')}))`
  return { properties: { 'dcat:bbox': { value, datatype: 'geo:wktLiteral' } } }
}

t.test('the series reaches as far as its editions do, in time and in space', async (t) => {
  const { nodes } = catalogue(
    site,
    listed(
      edition(2023, { west: 1, south: 2, east: 3, north: 4 }),
      edition(2025, { west: 2, south: 1, east: 4, north: 3 }),
      edition(2024, null),
    ),
  )
  const series = said(nodes, 'https://x.example/v1/editions#series')
  t.match(series, {
    'dct:temporal': {
      properties: {
        'dcat:startDate': { value: '2023-01-01' },
        'dcat:endDate': { value: '2025-12-31', datatype: 'xsd:date' },
      },
    },
    'dct:spatial': polygon('1 1', '4 1', '4 4', '1 4', '1 1'),
  })
  t.match(said(nodes, 'https://x.example/v1/editions/2023#dataset'), {
    'dct:identifier': { value: 'https://x.example/v1/editions/2023#dataset' },
    'dct:spatial': polygon('1 2', '3 2', '3 4', '1 4', '1 2'),
  })
  t.notOk('dct:spatial' in said(nodes, 'https://x.example/v1/editions/2024#dataset'))
  t.match(said(nodes, 'https://x.example/catalog')['dcat:dataset'], { length: 4 })
  t.notMatch(series, { 'dcat:distribution': [{ properties: { 'dct:format': {} } }] })
})

t.test('without a territory, nothing is said of one', async (t) => {
  const { nodes } = catalogue(site, listed(edition(2023, null)))
  t.notOk('dct:spatial' in said(nodes, 'https://x.example/v1/editions#series'))
})
