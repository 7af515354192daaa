import t from 'tap'
import { searchTexts } from '../../seed/search-texts.ts'
import type { ResourceName } from '../../src/resources/define.ts'
import { resourceOf } from '../src/queries/editions.ts'

type Values = Readonly<Record<string, unknown>>

/** The texts of a record, and which related records were asked for. */
function textsOf(
  name: ResourceName,
  record: Values,
  related: Readonly<Record<string, readonly Values[]>> = {},
) {
  const asked: string[] = []
  const texts = searchTexts(resourceOf(name), record, (other, field, id) => {
    asked.push(`${other} ${field} ${id}`)
    return related[other] ?? []
  })
  return { ...texts, asked }
}

t.test('what is indexed are the words of the title and of the body', async (t) => {
  const action = {
    id: '2023-ecolau-action',
    title: 'Œuvrer vers un modèle de société',
    description: 'Le café\nsolidaire…',
    commune_names: ['Issy-les-Moulineaux', 'Clichy'],
    coordinates: [[2.26, 48.82]],
  }
  t.strictSame(textsOf('actions', action), {
    title: 'oeuvrer vers un modele de societe',
    body: '2023 ecolau action le cafe solidaire issy les moulineaux clichy',
    asked: [],
  })
  t.strictSame(textsOf('findings', { id: '!' }), { title: '', body: '', asked: [] })
})

t.test('those of a laureate are followed by those of its actions, purposes and contacts', async (t) => {
  const related = {
    actions: [{ id: 'a', title: 'Du jardin à l’assiette' }],
    funding_purposes: [{ id: 'p', category: 'website' }, { id: 'q' }],
    contacts: [{ id: 'c', phones: ['+33141379530'] }],
    findings: [{ id: 'f', message: 'what looks wrong is not what the laureate says' }],
  }
  t.strictSame(textsOf('laureates', { id: 'assol', name: 'ASSOL' }, related), {
    title: 'assol',
    body: 'assol a du jardin a l assiette p website site internet et outils numeriques q c 33141379530',
    asked: ['actions laureate assol', 'funding_purposes laureate assol', 'contacts laureate assol'],
  })
})
