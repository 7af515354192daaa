import t from 'tap'
import { targetOf } from '../../../../src/embed/oembed/target.ts'
import { linksFrom } from '../../../../src/http/links.ts'
import { Problem } from '../../../../src/http/problems.ts'
import { makeWorld } from '../../../world.ts'

const BASE = 'https://data.example.org/progress'

t.test('every page that shows laureates has one that can be framed', async (t) => {
  const { revision } = await makeWorld(t)
  const links = linksFrom(() => BASE)
  const pathOf = (path: string) => targetOf(BASE + path, { revision, links }).path
  for (const [path, expected] of [
    ['', '/embed/laureates'],
    ['/', '/embed/laureates'],
    ['/v1', '/embed/laureates'],
    ['/v1/laureates.json', '/embed/laureates'],
    ['/v1/laureates.excel.csv?sort=city', '/embed/laureates?sort=city'],
    ['/v1/laureates?fields=id&include=actions&limit=3&q=velo#x', '/embed/laureates?limit=3&q=velo'],
    ['/embed?layout=map&theme=dark', '/embed/laureates?layout=map&theme=dark'],
    ['/embed/laureates?layout=map', '/embed/laureates?layout=map'],
    ['/embed/laureates/2023-assol?lang=en', '/embed/laureates/2023-assol?lang=en'],
    ['/v1/laureates/2023-assol/?fields=id&theme=dark', '/embed/laureates/2023-assol?theme=dark'],
    ['/v1/laureates/2023-assol.jsonld', '/embed/laureates/2023-assol'],
    ['/v1/actions/2023-bicyclaide-action', '/embed/laureates/2023-bicyclaide'],
    ['/v1/contacts/2023-assol-contact', '/embed/laureates/2023-assol'],
    ['/v1/editions/2023', '/embed/laureates?edition=2023'],
    ['/v1/actions', '/embed/laureates'],
    [
      '/v1/funding-purposes?category=website&limit=5&q=site&lang=en',
      '/embed/laureates?funding_purposes.category=website&lang=en&q=site',
    ],
  ] as const)
    t.equal(pathOf(path), expected, path)
  const english = targetOf(`${BASE}/v1/laureates?lang=en`, { revision, links })
  t.strictSame(english, { path: '/embed/laureates?lang=en', title: 'PROGR’ESS laureates', height: 720 })
})

t.test('no other page has', async (t) => {
  const { revision, get } = await makeWorld(t)
  const { data } = await get('/v1/contacts?laureate__isnull=true')
  const links = linksFrom(() => BASE)
  const codeOf = (url: string) => {
    try {
      return targetOf(url, { revision, links }).path
    } catch (error) {
      return error instanceof Problem && error.code
    }
  }
  for (const url of [
    'x y',
    'https://data.example.org/',
    'https://data.example.org/progressive/v1/laureates',
    'http://data.example.org/progress/v1/laureates',
    `${BASE}/v1/%zz`,
    `${BASE}/docs`,
    `${BASE}/v1/changes`,
    `${BASE}/v1/laureates/nobody`,
    `${BASE}/v1/actions/nothing`,
    `${BASE}/v1/laureates?citi=x`,
    `${BASE}/v1/contacts?bbox=1,2,3,4`,
    `${BASE}/v1/contacts/${data[0]?.id}`,
  ])
    t.equal(codeOf(url), 'nothing_to_embed', url)
})
