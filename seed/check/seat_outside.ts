/** A laureate whose seat is in another département than the funder: allowed, but worth knowing. */
import type { Check } from './evidence.ts'

export const seatOutside: Check = ({ editions: [edition], laureates }) =>
  laureates.flatMap(({ id, city, department_code, department_name }) => {
    const [seat, funder] = [department_code.value, edition.department_code.value]
    if (seat === null || funder === null || seat === funder) return []
    return {
      resource: 'laureates',
      record: id.value,
      laureate: id.value,
      field: 'department_code',
      severity: 'info',
      message: `Le siège est à ${city.value}, dans le département ${seat} (${department_name.value}), hors du département financeur (${funder}).`,
      value: seat,
      suggestion: null,
      lines: department_code.trace.lines,
    }
  })
