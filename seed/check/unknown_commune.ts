/** A printed commune that is none, or that one cannot tell from its namesakes. */
import type { Check } from './evidence.ts'

export const unknownCommune: Check = ({ contacts }) =>
  contacts.flatMap(({ id, laureate, city, insee_code }) => {
    if (city.value === null || insee_code.value !== null) return []
    return {
      resource: 'contacts',
      record: id.value,
      laureate: laureate.value,
      field: 'city',
      severity: 'error',
      message: `La commune « ${city.value} » n’est pas reconnue.`,
      value: city.value,
      suggestion: null,
      lines: city.trace.lines,
    }
  })
