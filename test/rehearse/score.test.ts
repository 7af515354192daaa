import t from 'tap'
import { scores } from '../../rehearse/score.ts'
import { rehearsing, replacing, type Spoil } from './rehearsing.ts'

t.test('nine points of nine for each edition, and its files as resources', async (t) => {
  const targetWith = await rehearsing(t)
  const [series, edition, ...more] = await scores(targetWith())
  t.strictSame(more, [])
  t.match(series, { title: /^PROGR’ESS : les lauréats/, missed: [], resources: { length: 1 } })
  t.match(edition, {
    title: /^PROGR'ESS 2023 : lauréats/,
    missed: [],
    resources: [{ title: 'Lauréats 2023 – CSV', url: /\/v1\/editions\/2023\/laureates\.csv$/ }],
  })
})

t.test('every point can be missed', async (t) => {
  const targetWith = await rehearsing(t)
  const missed = async (spoil: Spoil) => (await scores(targetWith(spoil)))[1]?.missed
  const inTurtle = (from: string | RegExp, to: string) => missed(replacing('.ttl', from, to))
  t.strictSame(await inTurtle('ETALAB-Licence-Ouverte-v2.0', 'other'), ['licence'])
  t.strictSame(await inTurtle('dct:temporal', 'dct:x'), ['period covered'])
  t.strictSame(await inTurtle('dct:spatial', 'dct:x'), ['territory covered'])
  t.strictSame(await inTurtle('dct:accrualPeriodicity', 'dct:x'), ['update frequency', 'updated as promised'])
  t.strictSame(await inTurtle('frequency/IRREG', 'frequency/ANNUAL'), ['updated as promised'])
  t.strictSame(await inTurtle(/(dct:description "[^"]*"@en, )"[^"]*"@fr/g, '$1"short"@fr'), [
    'description of more than 100 characters',
  ])
  t.strictSame(await inTurtle(/media-types\/[^>]+/g, 'media-types/application/pdf'), ['an open format'])
  t.strictSame(await missed(({ url }) => (url.endsWith('contacts.xlsx') ? { status: 500 } : {})), [
    'all files available',
  ])
  t.strictSame(await inTurtle(/(a dcat:Distribution;[^;]+;\s+)dct:description/g, '$1dct:x'), [
    'files documented',
  ])
  t.equal(
    (await scores(targetWith(replacing('.ttl', '"@fr', '"@de'))))[1]?.title,
    'http://127.0.0.1:3000/v1/editions/2023#dataset',
  )
})
