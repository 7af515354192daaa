import t from 'tap'
import type { ResourceName } from '../../../src/resources/define.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { type ReadableText, readableTexts, searchedWith } from '../../../src/resources/readable-texts.ts'
import { resourceOf } from '../queries/editions.ts'

const said = ({ resource, record, field, kind, text }: ReadableText) =>
  `${resource} ${record} ${field} (${kind}): ${text}`

/** The texts of a record, each with where it stands. */
function read(name: ResourceName, record: Readonly<Record<string, unknown>>) {
  const { title, body } = readableTexts(resourceOf(name), record)
  return { title: title.map(said), body: body.map(said) }
}

t.test('the short texts are the title, all else that can be read is the body', async (t) => {
  const action = {
    row: 1,
    id: '2023-ecolau-action',
    edition: '2023',
    title: 'Œuvrer vers un modèle de société',
    description: 'Le café\nsolidaire',
    communes: ['92040'],
    commune_names: ['Issy-les-Moulineaux', 'Clichy'],
    title_folded: 'no field',
    provenance: { title: 'no field' },
  }
  t.strictSame(read('actions', action), {
    title: ['actions 2023-ecolau-action title (text): Œuvrer vers un modèle de société'],
    body: [
      'actions 2023-ecolau-action id (code): 2023-ecolau-action',
      'actions 2023-ecolau-action edition (code): 2023',
      'actions 2023-ecolau-action description (prose): Le café\nsolidaire',
      'actions 2023-ecolau-action communes (list): 92040',
      'actions 2023-ecolau-action commune_names (list): Issy-les-Moulineaux',
      'actions 2023-ecolau-action commune_names (list): Clichy',
    ],
  })
})

t.test(
  'codes are followed by their French label; numbers are read, truth values and nulls are not',
  async (t) => {
    const purpose = { id: 'p', purpose: "L'Équipement", category: 'equipment', among_others: true }
    t.strictSame(read('funding_purposes', purpose), {
      title: ["funding_purposes p purpose (text): L'Équipement"],
      body: [
        'funding_purposes p id (code): p',
        'funding_purposes p category (code): equipment',
        'funding_purposes p category (code): équipement et matériel',
      ],
    })
    const edition = {
      id: '2023',
      year: 2023,
      title: 'Les Lauréats',
      ordinal: null,
      theme: null,
      budget_eur: 0,
    }
    t.strictSame(read('editions', edition), {
      title: ['editions 2023 title (text): Les Lauréats'],
      body: [
        'editions 2023 id (code): 2023',
        'editions 2023 year (number): 2023',
        'editions 2023 budget_eur (number): 0',
      ],
    })
  },
)

t.test('a laureate is read with its actions, purposes and contacts', async (t) => {
  const laureate = {
    id: '2023-assol',
    name: 'ASSOL',
    actions: [{ id: 'a', title: 'Du jardin à l’assiette' }],
    funding_purposes: [{ id: 'p', category: 'website' }, { id: 'q' }],
    contacts: [{ id: 'c', phones: ['+33141379530'], units: [], cedex: null }],
    findings: [{ id: 'f', message: 'what looks wrong is not what the laureate says' }],
  }
  t.strictSame(read('laureates', laureate), {
    title: ['laureates 2023-assol name (text): ASSOL'],
    body: [
      'laureates 2023-assol id (code): 2023-assol',
      'actions a id (code): a',
      'actions a title (text): Du jardin à l’assiette',
      'funding_purposes p id (code): p',
      'funding_purposes p category (code): website',
      'funding_purposes p category (code): site internet et outils numériques',
      'funding_purposes q id (code): q',
      'contacts c id (code): c',
      'contacts c phones (list): +33141379530',
    ],
  })
  const names = RESOURCES.map((resource) => [resource.name, searchedWith(resource).map(({ name }) => name)])
  t.strictSame(Object.fromEntries(names.filter(([, others]) => others?.length !== 0)), {
    laureates: ['actions', 'funding_purposes', 'contacts'],
  })
})
