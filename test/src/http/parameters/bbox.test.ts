import t from 'tap'
import { bboxParameter } from '../../../../src/http/parameters/bbox.ts'
import { laureates } from '../../../../src/resources/laureates.ts'
import { makeWorld } from '../../../world.ts'
import { correctedOf } from './readings.ts'

t.test('a rectangle selects the laureates whose seat is within it', async (t) => {
  const { get } = await makeWorld(t)
  const ids = async (bbox: string) =>
    (await get(`/v1/laureates?fields=id&bbox=${bbox}`)).data.map(({ id }) => id)
  t.strictSame(await ids('2.2,48.88,2.21,48.9'), ['2023-assol', '2023-maison-proxite'], 'Nanterre')
  t.strictSame(await ids('4,40,7,50'), ['2023-les-petites-cantines', '2023-lit-up'], 'the south-east')
  t.strictSame(await ids('4,-90,-4,90'), ['2023-les-petites-cantines', '2023-lit-up'], 'round the world')
  t.strictSame(await ids('-10,0,-5,10'), [], 'the ocean')
})

t.test('a rectangle selects the actions that name a commune whose centre is within it', async (t) => {
  const { get } = await makeWorld(t)
  const ids = async (bbox: string) =>
    (await get(`/v1/actions?fields=id&bbox=${bbox}`)).data.map(({ id }) => id)
  t.strictSame(await ids('2.25,48.89,2.26,48.9'), ['2023-bicyclaide-action'], 'Courbevoie, not Gennevilliers')
  t.strictSame(await ids('2.2,48.88,2.21,48.9'), ['2023-assol-action', '2023-maison-proxite-action'])
  t.strictSame(await ids('-10,0,-5,10'), [], 'the ocean')
})

t.test('what is no rectangle is refused', async (t) => {
  const { app } = await makeWorld(t)
  const detail = 'Expected four numbers: west, south, east and north, in degrees, south before north.'
  for (const bbox of [
    '',
    '1,2,3',
    '1,2,3,4,5',
    '1,50,3,40',
    '1,a,3,4',
    '181,0,182,1',
    '1e2,0,1e2,1',
    'NaN,0,1,1',
  ]) {
    const answer = await app.inject(`/v1/laureates?bbox=${bbox}`)
    t.strictSame(answer.json().errors, [{ parameter: 'bbox', detail }], bbox)
  }
  t.equal(
    (await app.inject('/v1/contacts?bbox=1,2,3,4')).json().errors[0].detail,
    'There is no such parameter.',
  )
})

t.test('the nearest rectangle stands instead of one that is none', (t) => {
  const cases: [bbox: string, corrected: string][] = [
    ['1,50,3,40', '1,40,3,50'],
    ['-200, -91 ,181,+91', '-180,-90,180,90'],
    ['3,9,0.0000001,10.50', '3,9,0.0000001,10.50'],
    ['1,2,3', ''],
    ['1,2,3,4,5', ''],
    ['1,a,3,4', ''],
  ]
  const bbox = bboxParameter(laureates)
  for (const [value, corrected] of cases) {
    const reading = bbox.read([{ name: 'bbox', value: `${value}` }])
    t.equal(correctedOf(reading, [{ name: 'bbox', value }]), corrected && `bbox=${corrected}`, value)
  }
  t.end()
})
