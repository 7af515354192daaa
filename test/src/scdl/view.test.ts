import { parse } from 'csv-parse/sync'
import t from 'tap'
import { COLUMNS } from '../../../src/scdl/columns.ts'
import { BASE_URL, makeWorld } from '../../world.ts'

const VIEW = '/v1/exports/scdl-subventions.csv'

t.test('one row an action, empty where the brochure says nothing', async (t) => {
  const { app, get } = await makeWorld(t)
  const answer = await app.inject(VIEW)
  t.equal(answer.statusCode, 200)
  t.match(answer.headers, {
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': 'attachment; filename="scdl-subventions.csv"',
    'x-total-count': '13',
    'last-modified': /GMT$/,
    link: `<${BASE_URL}/v1/exports/scdl-subventions.json>; rel="describedby"; type="application/json"`,
  })
  t.notMatch(answer.headers.link, /schema\.data\.gouv\.fr/, 'it claims no conformance')
  const rows: Record<string, string>[] = parse(answer.body, { columns: true })
  const { data } = await get('/v1/actions?limit=100&include=laureates,editions')
  const expected = data.map(({ title, laureates, editions }) =>
    Object.fromEntries(
      COLUMNS.map(({ name }) => [
        name,
        new Map([
          ['nomAttribuant', Object(editions).funder],
          ['nomBeneficiaire', Object(laureates).name],
          ['objet', title],
        ]).get(name) ?? '',
      ]),
    ),
  )
  t.strictSame(rows, expected)
  t.match(rows[0], {
    nomAttribuant: 'Département des Hauts-de-Seine',
    nomBeneficiaire: 'ASSOL',
    objet: "Du jardin à l'assiette",
  })
})

t.test('filtered like the actions, and never without its header', async (t) => {
  const { app } = await makeWorld(t)
  t.equal(parse((await app.inject(`${VIEW}?edition=2023`)).body).length, 14)
  t.equal(parse((await app.inject(`${VIEW}?laureates.city=Nanterre`)).body).length, 3)
  t.equal((await app.inject(`${VIEW}?edition=2024`)).body, `${COLUMNS.map(({ name }) => name).join(',')}\r\n`)
  const refused = await app.inject(`${VIEW}?editon=2023`)
  t.equal(refused.statusCode, 400)
  t.match(refused.json().errors, [{ parameter: 'editon', nearest: 'edition' }])
})

t.test('a query that is refused is corrected at the same address', async (t) => {
  const { app } = await makeWorld(t)
  const { corrected } = (await app.inject(`${VIEW}?funder=x&color=red`)).json()
  t.equal(corrected, `${BASE_URL}${VIEW}`)
})
