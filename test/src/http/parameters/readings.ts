/** What tests ask of a reading. */
import type { Context, Given, Reading, ValueReading } from '../../../../src/http/parameters/parameter.ts'
import type { ParameterError } from '../../../../src/http/problems.ts'

/** A question to a collection in JSON, of which nothing was read yet. */
export const CONTEXT: Context = {
  address: '/v1/laureates',
  format: { mediaType: 'application/json', kind: 'paged', nests: true, quotes: true },
  revision: 'now',
  rest: [],
}

/** The value of what was read. */
export function valueIn<T>(reading: Reading<T>): T {
  if ('value' in reading) return reading.value
  throw new Error(JSON.stringify(reading.errors))
}

/** The errors of what was refused; none of what was read. */
export function errorsIn(reading: Reading<unknown> | ValueReading<unknown>): readonly ParameterError[] {
  return 'errors' in reading ? reading.errors : []
}

/** What a corrected query says instead, as a query string; what was read stays as it was. */
export function correctedOf(reading: Reading<unknown>, given: readonly Given[] = []): string {
  return (reading.instead ?? given).map(({ name, value }) => `${name}=${value}`).join('&')
}
