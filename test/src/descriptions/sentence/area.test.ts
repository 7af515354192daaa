import t from 'tap'
import { areaOf } from '../../../../src/descriptions/sentence/area.ts'
import type { Area } from '../../../../src/queries/area.ts'

const BOX: Area = { kind: 'box', west: 2.14, south: 48, east: 2.34, north: 49 }
const CIRCLE: Area = { kind: 'circle', centre: { longitude: 2.2, latitude: 48.89 }, radius: 500 }

t.test('an area, and all that lies elsewhere', async (t) => {
  const said = (area: Area, holds: boolean) =>
    (['en', 'fr'] as const).map((language) => areaOf({ kind: 'area', area, holds }, language))
  t.strictSame(said(BOX, true), [
    'in the rectangle (longitude 2.14 to 2.34, latitude 48 to 49)',
    'dans le rectangle (longitude de 2,14 à 2,34 et latitude de 48 à 49)',
  ])
  t.strictSame(said(BOX, false), [
    'outside the rectangle (longitude 2.14 to 2.34, latitude 48 to 49)',
    'hors du rectangle (longitude de 2,14 à 2,34 et latitude de 48 à 49)',
  ])
  t.strictSame(said(CIRCLE, true), [
    'at most 500\u00A0m from the point (longitude 2.2, latitude 48.89)',
    'à 500\u00A0m au plus du point (longitude 2,2 et latitude 48,89)',
  ])
  t.strictSame(said(CIRCLE, false), [
    'not at most 500\u00A0m from the point (longitude 2.2, latitude 48.89)',
    'ailleurs qu’à 500\u00A0m au plus du point (longitude 2,2 et latitude 48,89)',
  ])
})
