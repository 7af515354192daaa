/** The records of one synthetic laureate, made with the constructors and, where it has them, the stages of `seed`. */
import { centresOf } from '../../seed/enrich/centres.ts'
import { slug } from '../../seed/enrich/fold.ts'
import { fundingPurposeRecords } from '../../seed/enrich/funding_purpose.ts'
import { gazetteer } from '../../seed/enrich/gazetteer.ts'
import type { LaureateRecords } from '../../seed/enrich/laureate.ts'
import { placeOf } from '../../seed/enrich/place.ts'
import type { ActionRecord, EditionRecord } from '../../seed/records.ts'
import { absent, derived, enriched, extracted } from '../../seed/trace.ts'
import { contactOf } from './contact.ts'
import { fundersCommunes, type Organisation } from './organisation.ts'
import { activity, presentationOf } from './presentation.ts'
import { type Random, randomFrom } from './random.ts'
import { OBJECTS, PUBLICS } from './words.ts'

/** How many lines of the brochure a laureate takes. */
const LINES = 20

const PURPOSES = `à l’acquisition de matériel|aux frais de communication|à la formation des salariés
  |au développement du site internet|à l’aménagement du local|à l’achat d’un véhicule|à une étude de besoins
  |aux ateliers|au recrutement d’un animateur|à l’ingénierie du projet|aux charges`.split(/\s*\|/)

export interface Place {
  /** Which laureate of the edition, and of all editions, it is; both counted from 0. */
  readonly position: number
  readonly index: number
}

/** A sentence with one or two purposes, as the brochures print it. */
function statementOf(random: Random): string {
  const first = random.skewed(PURPOSES)
  const second = random.skewed(PURPOSES)
  const among = random.chance(0.2) ? ' entre autres,' : ''
  const isOne = second === first || random.chance(0.5)
  return `PROGR'ESS participe${among} ${isOne ? first : `${first} et ${second}`}.`
}

function communesOf(
  random: Random,
  lines: readonly number[],
): Pick<ActionRecord, 'communes' | 'commune_names' | 'coordinates'> {
  const near = fundersCommunes()
  const named = new Set(Array.from({ length: random.below(3) }, () => random.skewed(near)))
  const from = (list: string[]) =>
    enriched(list, lines, gazetteer().source, 'Les communes que nomment ces lignes.')
  const communes = from([...named].map(({ code }) => code))
  return {
    communes,
    coordinates: centresOf(communes),
    commune_names: from([...named].map(({ name }) => name)),
  }
}

/** What an action says; its title and its text stand on lines of their own. */
function actionOf(random: Random, at: (offset: number) => number[]) {
  const title = `${random.skewed(OBJECTS)} ${random.skewed(PUBLICS)}`
  return {
    title: extracted(title.charAt(0).toUpperCase() + title.slice(1), at(7)),
    description: extracted(`${activity(random)} ${activity(random)}`, at(8)),
    ...communesOf(random, at(8)),
  }
}

/** The same laureate for the same edition, organisation and place, in whatever order they are asked for. */
export function laureateOf(
  { id: { value: year } }: EditionRecord,
  { name, legalForm, founded, commune }: Organisation,
  { position, index }: Place,
): LaureateRecords {
  const random = randomFrom(2, index)
  const first = 40 + LINES * position
  const at = (offset: number) => [first + offset]
  const from = <T>(value: T) => derived(value, at(0), 'D’après l’année et le nom imprimés.')
  const organisation = slug(name)
  const id = `${year}-${organisation}`
  const own = { id: from(id), edition: from(year), laureate: from(id) }
  const statement = extracted(statementOf(random), at(9))
  const contact = contactOf({ ...own, id }, { name, commune }, at(11), random)
  const seat = commune
    ? { commune, reason: 'D’après le nom imprimé.' }
    : { commune, reason: 'Aucune commune.' }
  return {
    laureate: {
      id: own.id,
      edition: own.edition,
      organisation: from(organisation),
      name: extracted(name.toUpperCase(), at(0)),
      display_name: derived(name, at(0), 'Le nom imprimé.'),
      legal_form: extracted(legalForm, at(2)),
      presentation: extracted(presentationOf(name, founded, index, random), at(4)),
      founded_year:
        founded === null
          ? absent('La présentation ne donne pas d’année.')
          : derived(founded, at(4), 'D’après la présentation.'),
      ...placeOf(seat, contact.city),
    },
    action: { ...own, id: from(`${id}-action`), ...actionOf(random, at) },
    purposes: fundingPurposeRecords(statement, { ...own, id }, (_resource, _record, part) => part),
    contact,
  }
}
