/** The contacts. None reaches anybody: domains are `.example` (RFC 2606), numbers those kept for fiction. */
import { slug } from '../../seed/enrich/fold.ts'
import { type Commune, gazetteer } from '../../seed/enrich/gazetteer.ts'
import type { ContactRecord, EditionRecord } from '../../seed/records.ts'
import { absent, derived, enriched, extracted, none, normalised } from '../../seed/trace.ts'
import { fundersCommunes } from './organisation.ts'
import type { Random } from './random.ts'

const STREETS =
  `de la République|Jean Jaurès|Victor Hugo|de Verdun|Pasteur|du Général Leclerc|Gambetta|de Paris
  |des Écoles|Voltaire|de la Gare|Jules Ferry|Émile Zola|du Marché|de l’Église|des Lilas|Anatole France|Carnot
  |des Acacias|Louise Michel|du Moulin|Marcel Sembat|des Vignes|de Stalingrad|Henri Barbusse`.split(/\s*\|/)

const WITHOUT_PHONE = 0.03
const WITH_PERSON = 0.05

type Owner = { readonly id: string } & Pick<ContactRecord, 'edition' | 'laureate'>

/** The address of a seat, each part traced. */
function addressOf(commune: Commune | null, lines: readonly number[], random: Random) {
  const street = `${1 + random.below(180)} rue ${random.skewed(STREETS)}`
  const isKnown = commune !== null
  const missing = absent('L’adresse est imprimée sans commune.')
  const code = commune?.postalCodes[0]
  return {
    address_complement: absent('Aucun complément n’est imprimé.'),
    street_address: extracted(street, lines),
    postal_code: code === undefined ? missing : normalised(code, lines, code.replace(/^../, '$& ')),
    city: isKnown ? extracted(commune.name, lines) : missing,
    cedex: absent('Aucun CEDEX n’est imprimé.'),
    insee_code: isKnown
      ? enriched(commune.code, lines, gazetteer().source, 'D’après le nom imprimé.')
      : missing,
  }
}

/** Numbers beginning with 01 99 00 are given to nobody (Arcep, décision 2018-0881). */
function phonesOf(lines: readonly number[], random: Random) {
  if (random.chance(WITHOUT_PHONE)) {
    const missing = none('Aucun téléphone n’est imprimé.')
    return { phones: missing, phones_printed: missing }
  }
  const [a, b] = [10 + random.below(90), 10 + random.below(90)]
  const printed = `01 99 00 ${a} ${b}`
  return {
    phones: normalised([`+3319900${a}${b}`], lines, printed),
    phones_printed: extracted([printed], lines),
  }
}

/** The contact of a laureate. */
export function contactOf(
  { id: owner, edition, laureate }: Owner,
  { name, commune }: { readonly name: string; readonly commune: Commune | null },
  lines: readonly number[],
  random: Random,
): ContactRecord {
  const domain = `${slug(name)}.example`
  const isPerson = random.chance(WITH_PERSON)
  return {
    id: derived(`${owner}-contact`, lines, 'D’après l’année et le nom imprimés.'),
    edition,
    laureate,
    name: extracted(name.toUpperCase(), lines),
    kind: derived('laureate', lines, 'D’après la place du contact dans la brochure.'),
    units: none('Aucun service n’est imprimé.'),
    websites: extracted([`https://${domain}`], lines),
    ...addressOf(commune, lines, random),
    ...phonesOf(lines, random),
    emails: extracted([`${isPerson ? 'camille.martin' : 'contact'}@${domain}`], lines),
    personal_data: derived(isPerson, lines, 'D’après les courriels.'),
  }
}

/** The contact of the programme's team. */
export function teamContact({ id: edition }: EditionRecord, random: Random): ContactRecord {
  const { lines } = edition.trace
  const team = { name: 'Équipe PROGR’ESS', commune: random.pick(fundersCommunes()) }
  const owner = { id: `${edition.value}-equipe`, edition, laureate: edition }
  return {
    ...contactOf(owner, team, lines, random),
    laureate: absent('Le contact est celui de l’équipe du programme.'),
    kind: derived('programme_team', lines, 'D’après la place du contact dans la brochure.'),
  }
}
