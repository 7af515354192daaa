/** A postal code that is not the commune's. */
import { type Commune, gazetteer } from '../enrich/gazetteer.ts'
import { isPostalCodeOf } from '../enrich/seat.ts'
import type { Check } from './evidence.ts'
import { ofCommune } from './of_commune.ts'
import { ascending } from './organisations.ts'

function codesOf({ postalCodes }: Commune): string {
  const [first, ...more] = postalCodes
  if (first === undefined) return 'qui n’a pas de code postal connu'
  const last = more.at(-1)
  return last === undefined
    ? `dont le code postal est ${first}`
    : `dont les codes postaux vont de ${first} à ${last}`
}

/** A CEDEX code is no commune's, so only its département must agree, and no other can be suggested. */
export const postalCode: Check = ({ contacts }) =>
  contacts.flatMap(({ id, laureate, postal_code, cedex, insee_code, city }) => {
    const commune = gazetteer().communes.get(insee_code.value ?? '')
    const code = postal_code.value
    if (code === null || !commune || isPostalCodeOf(commune, code, cedex.value)) return []
    const [only, ...more] = cedex.value === null ? commune.postalCodes : []
    const why =
      cedex.value === null ? codesOf(commune) : `qui est dans le département ${commune.department.code}`
    return {
      resource: 'contacts',
      record: id.value,
      laureate: laureate.value,
      field: 'postal_code',
      severity: 'error',
      message: `Le code postal ${code} n’est pas ${ofCommune(commune.name)}, ${why}.`,
      value: code,
      suggestion: only !== undefined && more.length === 0 ? only : null,
      lines: ascending([...postal_code.trace.lines, ...city.trace.lines]),
    }
  })
