/** `after` and `before`: where in the order a page begins. */
import { Type } from '@sinclair/typebox'
import type { Localised } from '../../resources/define.ts'
import { CURSORS, type Cursor, questionDigest, readCursor } from '../cursor.ts'
import {
  accepted,
  type DependentParameter,
  type Given,
  insteadOf,
  refused,
  single,
  type ValueReading,
} from './parameter.ts'

function cursorParameter(name: string, direction: Localised): DependentParameter<Cursor | null> {
  const documentation = {
    name,
    description: {
      en: `A cursor from the links of a page: the records ${direction.en} it. It holds for one query and one revision of the data.`,
      fr: `Un curseur pris dans les liens d’une page : les fiches ${direction.fr}. Il vaut pour une requête et une révision des données.`,
    },
    schema: Type.String(),
    example: 'WyIuLi4iXQ',
  }
  return {
    documented: single(documentation, null, accepted).documented,
    read(given, { address, rest, revision }) {
      const read = (value: string) => readOwn(name, value, address, rest)
      const reading = single<Cursor | null>(documentation, null, read).read(given)
      // One of another revision can be read, but leads nowhere: a corrected query goes without it.
      const left = insteadOf(reading, given).filter((one) => readCursor(one.value)?.[0] === revision)
      return { ...reading, instead: left }
    },
  }
}

/** The cursor that the records come after; null without one. */
export const afterParameter = cursorParameter('after', { en: 'after', fr: 'qui le suivent' })

/** The cursor that the records come before; null without one. */
export const beforeParameter = cursorParameter('before', { en: 'before', fr: 'qui le précèdent' })

/** Reads a cursor of the question that the rest of the query asks. */
function readOwn(
  parameter: string,
  value: string,
  address: string,
  rest: readonly Given[],
): ValueReading<Cursor> {
  const cursor = readCursor(value)
  if (cursor === null)
    return refused(parameter, 'It is no cursor of this service: follow the links of a page.')
  const [, question] = cursor
  if (question !== questionDigest(address, rest))
    return refused(parameter, 'It belongs to another query: follow the links of a page of this one.')
  return rest.some(({ name }) => CURSORS.includes(name))
    ? refused(parameter, 'Only one of after and before can be given.')
    : accepted(cursor)
}
