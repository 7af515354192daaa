/** `sort=`: the order of a collection, by one field or several. */
import { Type } from '@sinclair/typebox'
import type { SortKey } from '../../queries/order.ts'
import type { Resource } from '../../resources/define.ts'
import { fieldsOfKind, hasCoordinates, ORDERED } from '../../resources/kinds.ts'
import { readNames } from './names.ts'
import { interpret, type Parameter, single } from './parameter.ts'

const MOST_KEYS = 5

/** The sort keys, none by default: a total order is the server's business. */
export function sortParameter(resource: Resource): Parameter<readonly SortKey[]> {
  const sortable = fieldsOfKind(resource, ...ORDERED)
  const allowed = sortable.flatMap((field) => [field, `-${field}`])
  const distance = hasCoordinates(resource)
    ? { en: 'nearest first with `near`, ', fr: 'les plus proches d’abord avec `near`, ' }
    : { en: '', fr: '' }
  const documentation = {
    name: 'sort',
    description: {
      en: `The fields to order by; \`-\` before a field turns its order round. Accents and capitals do not count, records without a value come last. By default: ${distance.en}by relevance for a search, else by identifier.`,
      fr: `Les champs de tri ; \`-\` devant un champ inverse l’ordre. Accents et majuscules ne comptent pas, les fiches sans valeur viennent à la fin. Par défaut : ${distance.fr}par pertinence pour une recherche, sinon par identifiant.`,
    },
    schema: Type.Array(Type.Unsafe<string>({ type: 'string', enum: allowed }), {
      uniqueItems: true,
      maxItems: MOST_KEYS,
    }),
    example: allowed.slice(-1),
  }
  return single<readonly SortKey[]>(documentation, [], (value, name) => {
    const reading = readNames(name, value, allowed, 'is no field to sort by', MOST_KEYS)
    return interpret(reading, (names) =>
      names.map((key) => ({ field: key.replace(/^-/, ''), descending: key.startsWith('-') })),
    )
  })
}
