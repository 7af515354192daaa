/** The organisations: what stays the same when one of them wins in several editions. */
import { type Commune, gazetteer } from '../../seed/enrich/gazetteer.ts'
import type { LaureateRecord } from '../../seed/records.ts'
import { randomFrom } from './random.ts'

type LegalForm = LaureateRecord['legal_form']['value']

export interface Organisation {
  readonly name: string
  readonly legalForm: LegalForm
  /** Null for half of them: their presentation does not say it. */
  readonly founded: number | null
  /** The seat; null for the few whose contact does not name it. */
  readonly commune: Commune | null
}

const HEADS = `Ateliers|Jardins|Amis|Compagnons|Voisins|Passerelles|Fabriques|Chemins|Maisons|Relais|Racines
  |Semeurs|Bâtisseurs|Tisseurs|Passeurs|Cuisiniers|Cyclistes|Conteurs|Veilleurs|Pionniers|Artisans|Éclaireurs
  |Glaneurs|Rêveurs|Colibris|Hirondelles|Abeilles|Tilleuls|Platanes|Coquelicots|Sources|Lanternes|Boussoles
  |Horizons|Ricochets|Étincelles|Œuvres|Écluses|Marées|Comptoirs`.split(/\s*\|/)
const MIDDLES = `du Partage|de l’Emploi|du Lien|de la Transition|de l’Avenir|du Quartier|de la Seine|du Savoir
  |de l’Entraide|de la Récolte|du Recyclage|de l’Espoir|de la Rencontre|du Goût|de l’Écoute|de la Réussite
  |du Bois|de l’Étoile|de la Plaine|du Plateau|de l’Île|de la Défense|du Moulin|de l’Ormeau|de la Garenne
  |du Centre|de l’Ouest|de la Mémoire|du Vivant|de l’Aube|de la Clairière|du Fleuve|de l’Arc|de la Forge
  |du Pont|de l’Usine|de la Gare|du Marché|de l’École|de la Colline`.split(/\s*\|/)
const PATRONS = `Simone|Camille|Louise|Rosa|Olympe|Joséphine|Marie|Sonia|Ada|Irène|Germaine|Lucie|Berty|Clara
  |Victor|Jean|Émile|Aimé|Albert|Charles|Denis|Félix|Gaston|Honoré|Jules|Léon|Marcel|Nicolas|Octave|Paul
  |Raymond|Stanislas|Théodore|Ulysse|Valentin|Wilfrid|Xavier|Yves|Zoé|Agathe|Blanche|Cécile|Diane|Édith
  |Flora|Gisèle|Hélène|Inès|Jeanne|Karine`.split(/\s*\|/)
const NAMES = HEADS.length * MIDDLES.length * PATRONS.length
/** Shares no divisor with their number, so that every name is met once before any returns. */
const STRIDE = 48_271

const OTHER_FORMS: readonly LegalForm[] = [
  'cooperative',
  'company',
  'foundation',
  'endowment_fund',
  'mutual',
  'other',
]

/** Seats outside the funding département, by INSEE code. */
const ELSEWHERE =
  `75056 93066 94028 78646 95127 91228 77288 69123 13055 33063 59350 44109 67482 31555 35238 83069
  2A004 97411`.split(/\s+/)
export const FUNDER = '92'

const IN_FUNDER = 0.8
const WITHOUT_SEAT = 0.01

let near: readonly Commune[] | undefined

/** The communes of the funding département, in the order of their codes; looked up once. */
export function fundersCommunes(): readonly Commune[] {
  near ??= [...gazetteer().communes.values()].filter(({ department }) => department.code === FUNDER)
  return near
}

/** `Les Jardins du Partage Simone`: a name of its own for every number. */
function nameOf(number: number): string {
  const place = (number * STRIDE) % NAMES
  const patron = place % PATRONS.length
  const middle = Math.floor(place / PATRONS.length) % MIDDLES.length
  const head = Math.floor(place / PATRONS.length / MIDDLES.length)
  const again = number < NAMES ? '' : ` ${1 + Math.floor(number / NAMES)}`
  return `Les ${HEADS[head]} ${MIDDLES[middle]} ${PATRONS[patron]}${again}`
}

/** Gives the organisation of any number from 0; the same number always gives the same one. */
export function organisations(): (number: number) => Organisation {
  const far = ELSEWHERE.map((code) => gazetteer().communes.get(code)).filter(
    (commune) => commune !== undefined,
  )
  return (number) => {
    const random = randomFrom(1, number)
    const commune = random.skewed(random.chance(IN_FUNDER) ? fundersCommunes() : far)
    return {
      name: nameOf(number),
      commune: random.chance(WITHOUT_SEAT) ? null : commune,
      legalForm: random.chance(0.7) ? 'association' : random.skewed(OTHER_FORMS),
      founded: random.chance(0.5) ? null : 2016 - random.below(90),
    }
  }
}
