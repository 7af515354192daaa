import t from 'tap'
import { communeKey } from '../../../seed/enrich/commune_name.ts'

const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  'issy les moulineaux': ['Issy-les-Moulineaux', 'ISSY LES MOULINEAUX', 'Issy les Moulineaux'],
  'saint cloud': ['Saint-Cloud', 'St-Cloud', 'ST CLOUD', 'St. Cloud'],
  'sainte foy': ['Sainte-Foy', 'Ste Foy'],
  'ville d avray': ["Ville-d'Avray", 'VILLE D’AVRAY'],
  paris: ['Paris', 'PARIS 11', 'Paris 11e', 'Paris 1er arrondissement', 'Paris 11ème Arr.'],
  lyon: ['Lyon', 'Lyon 9e arrondissement', 'LYON 9'],
  marseille: ['Marseille 3e'],
  'paris 11e nord': ['Paris 11e Nord'],
  'nanterre 2': ['Nanterre 2'],
  '': [''],
}

for (const [key, spellings] of Object.entries(SPELLINGS)) {
  for (const spelling of spellings) t.equal(communeKey(spelling), key, spelling)
}
