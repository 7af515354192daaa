/** What some forms of an answer have no place for. */
import type { Format } from '../route.ts'
import { type DependentParameter, errorsOf, insteadOf, type Parameter } from './parameter.ts'

/** What a parameter asks for. */
interface Placed<T> {
  readonly name: string
  /** What it is, in English. */
  readonly what: string
  hasPlace(format: Format, value: T): boolean
}

/** A parameter that is refused where what it asks for would be missing without a word. */
export function placed<T>(
  parameter: Parameter<T>,
  { name, what, hasPlace }: Placed<T>,
): DependentParameter<T> {
  return {
    ...parameter,
    read(given, { format }) {
      const reading = parameter.read(given)
      const meant = parameter.read(insteadOf(reading, given))
      if (!('value' in meant) || hasPlace(format, meant.value)) return reading
      const { title, mediaType } = format
      const detail = `${title?.en ?? mediaType} has no place for ${what}: ask for JSON.`
      return { errors: [...errorsOf(reading), { parameter: name, detail }], instead: [] }
    },
  }
}
