import t from 'tap'
import { searchTexts } from '../../seed/search-texts.ts'
import type { ResourceName } from '../../src/resources/define.ts'
import { RESOURCES } from '../../src/resources/index.ts'

/** The texts of a record of a resource, line by line. */
function textsOf(
  name: ResourceName,
  record: Readonly<Record<string, unknown>>,
  related: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {},
) {
  const resource = RESOURCES.find((candidate) => candidate.name === name)
  if (resource === undefined) throw new Error(name)
  const asked: string[] = []
  const { title, body } = searchTexts(resource, record, (other, field, id) => {
    asked.push(`${other} ${field} ${id}`)
    return related[other] ?? []
  })
  return { title: title.split('\n'), body: body.split('\n'), asked }
}

t.test('the short texts are the title, all else that can be read is the body, both folded', async (t) => {
  const action = {
    row: 1,
    id: '2023-ecolau-action',
    edition: '2023',
    laureate: '2023-ecolau',
    title: 'Œuvrer vers un modèle de société',
    description: 'Le café\nsolidaire',
    communes: ['92040'],
    commune_names: ['Issy-les-Moulineaux', 'Clichy'],
    title_folded: 'no field',
    provenance: { title: 'no field' },
  }
  t.strictSame(textsOf('actions', action), {
    title: ['oeuvrer vers un modele de societe'],
    body: [
      '2023-ecolau-action',
      '2023',
      '2023-ecolau',
      'le cafe',
      'solidaire',
      '92040',
      'issy-les-moulineaux',
      'clichy',
    ],
    asked: [],
  })
})

t.test(
  'codes are followed by their French label; numbers are read, truth values and nulls are not',
  async (t) => {
    const purpose = { id: 'p', purpose: "L'Équipement", category: 'equipment', among_others: true }
    t.strictSame(textsOf('funding_purposes', purpose), {
      title: ["l'equipement"],
      body: ['p', 'equipment', 'equipement et materiel'],
      asked: [],
    })
    const edition = {
      id: '2023',
      year: 2023,
      title: 'Les Lauréats',
      ordinal: null,
      theme: null,
      budget_eur: 0,
    }
    t.strictSame(textsOf('editions', edition), {
      title: ['les laureats'],
      body: ['2023', '2023', '0'],
      asked: [],
    })
  },
)

t.test('a laureate is read with its actions, purposes and contacts', async (t) => {
  const laureate = { id: '2023-assol', name: 'ASSOL', city: 'Nanterre', legal_form: 'association' }
  const related = {
    actions: [{ id: 'a', title: 'Du jardin à l’assiette' }],
    funding_purposes: [
      { id: 'p', category: 'website', among_others: false },
      { id: 'q', category: 'staff' },
    ],
    contacts: [{ id: 'c', phones: ['+33141379530'], units: [], cedex: null }],
    findings: [{ id: 'f', message: 'what looks wrong is not what the laureate says' }],
  }
  t.strictSame(textsOf('laureates', laureate, related), {
    title: ['assol', 'nanterre'],
    body: [
      '2023-assol',
      'association',
      'association',
      'a',
      'du jardin a l’assiette',
      'p',
      'website',
      'site internet et outils numeriques',
      'q',
      'staff',
      'personnel',
      'c',
      '+33141379530',
    ],
    asked: [
      'actions laureate 2023-assol',
      'funding_purposes laureate 2023-assol',
      'contacts laureate 2023-assol',
    ],
  })
})

t.test('a record without any text has none', async (t) => {
  t.strictSame(textsOf('findings', { id: null }), { title: [''], body: [''], asked: [] })
})
