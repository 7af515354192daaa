/** Which commune a printed address lies in. */
import { communeKey } from './commune_name.ts'
import { type Commune, type Gazetteer, gazetteer } from './gazetteer.ts'

export interface Address {
  readonly postal_code: string | null
  readonly city: string | null
  readonly cedex: string | null
}

/** The commune and how it was told, or null and why it could not be; both sentences in French. */
export type Seat = { readonly commune: Commune; readonly reason: string } | { commune: null; reason: string }

/** The départements of a postal code: those it is delivered in, else (CEDEX, error) those of its first digits. */
function departmentsOf(postalCode: string, { delivered }: Gazetteer): ReadonlySet<string> {
  const known = delivered.get(postalCode)
  if (known) return known
  if (postalCode.startsWith('20')) return new Set(['2A', '2B'])
  return new Set([postalCode.slice(0, /^9[78]/.test(postalCode) ? 3 : 2)])
}

/** Whether the postal code can be the commune's; a CEDEX code need only be of its département. */
export function isPostalCodeOf(commune: Commune, postalCode: string, cedex: string | null): boolean {
  if (cedex === null) return commune.postalCodes.includes(postalCode)
  return departmentsOf(postalCode, gazetteer()).has(commune.department.code)
}

const only = (communes: readonly Commune[]) => (communes.length === 1 ? communes[0] : undefined)

/**
 * Finds the commune of an address, trusting its name before its postal code.
 * @param funder the code of the funding département, in which a doubtful seat is looked for first
 */
export function findSeat({ postal_code, city, cedex }: Address, funder: string | null): Seat {
  if (city === null) return { commune: null, reason: 'Aucune commune n’est imprimée.' }
  const all = gazetteer()
  const named = all.named.get(communeKey(city)) ?? []
  const within = (codes: ReadonlySet<string>) => only(named.filter((one) => codes.has(one.department.code)))
  const ways: readonly (readonly [string, () => Commune | undefined])[] = [
    [
      'le nom et le code postal imprimés',
      () => only(named.filter((one) => postal_code !== null && isPostalCodeOf(one, postal_code, cedex))),
    ],
    [
      'le nom imprimé, dans le département du code postal imprimé',
      () => (postal_code === null ? undefined : within(departmentsOf(postal_code, all))),
    ],
    [
      'le nom imprimé, dans le département financeur',
      () => (funder === null ? undefined : within(new Set([funder]))),
    ],
    ['le nom imprimé, que porte une seule commune de France', () => only(named)],
  ]
  for (const [how, find] of ways) {
    const commune = find()
    if (commune) return { commune, reason: `D’après ${how}.` }
  }
  const reason =
    named.length > 0 ? 'Plusieurs communes de France portent' : 'Aucune commune de France ne porte'
  return { commune: null, reason: `${reason} le nom imprimé.` }
}
