import t from 'tap'
import { recogniseCategory } from '../../../seed/enrich/category.ts'
import { CATEGORIES } from '../../../src/resources/funding_purposes.ts'

const PURPOSES: Readonly<Record<string, readonly string[]>> = {
  equipment: ["l'acquisition de vélos", 'du mobilier', 'l’achat de machines à coudre'],
  communication: ['outils de communication', "l'impression d'affiches", 'la promotion du lieu'],
  website: [
    'la création du site internet',
    'un logiciel',
    'le développement du site web',
    'outils numériques',
  ],
  studies: ["frais d'études", 'un diagnostic', "l'évaluation de l'action"],
  engineering: ["l'ingénierie de formation"],
  development: ['développement local', 'la construction de partenariats locaux', 'le déploiement du projet'],
  training: ['la formation des salariés', "l'apprentissage du vélo"],
  events: ["l'organisation d'événements", 'un atelier'],
  staff: ["recrutement d'un salarié", 'un poste de coordination'],
  premises: ['le loyer', "travaux d'aménagement", 'la rénovation', "l'entretien du local"],
  transport: ["l'achat d'un véhicule", 'frais de déplacement'],
  operation: ['frais de fonctionnement', 'les charges'],
}

t.strictSame(
  [...Object.keys(PURPOSES), 'other'],
  Object.keys(CATEGORIES),
  'every category but the last is told',
)

for (const [category, purposes] of Object.entries(PURPOSES)) {
  for (const purpose of purposes) t.equal(recogniseCategory(purpose)?.category, category, purpose)
}

t.strictSame(recogniseCategory('la vie'), null)
t.match(recogniseCategory('la Communication'), { category: 'communication', word: 'communication' })
