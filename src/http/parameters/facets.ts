/** `facets=`: the values of some fields, each with the number of records it would leave. */
import { Type } from '@sinclair/typebox'
import { MOST_VALUES } from '../../queries/facets.ts'
import type { Resource } from '../../resources/define.ts'
import { fieldsOfKind, ORDERED } from '../../resources/kinds.ts'
import type { Format } from '../route.ts'
import { readNames } from './names.ts'
import { type DependentParameter, interpret, single } from './parameter.ts'
import { placed } from './placed.ts'

const MOST_FACETS = 10

/** The fields to count the values of; none by default. Only pages have a place for them. */
export function facetsParameter(resource: Resource): DependentParameter<readonly string[]> {
  const allowed = fieldsOfKind(resource, ...ORDERED, 'list').filter((field) => field !== 'id')
  const documentation = {
    name: 'facets',
    description: {
      en: `Fields whose values are counted, in \`meta.facets\`: the ${MOST_VALUES} most frequent values and those that are selected, each with the number of records, and the URL that adds or removes it. What is selected of a field does not narrow its own facet.`,
      fr: `Champs dont les valeurs sont comptées, dans \`meta.facets\` : les ${MOST_VALUES} valeurs les plus fréquentes et celles qui sont choisies, chacune avec le nombre de fiches, et l’URL qui l’ajoute ou l’enlève. Ce qui est choisi d’un champ ne restreint pas sa propre facette.`,
    },
    schema: Type.Array(Type.Unsafe<string>({ type: 'string', enum: allowed }), {
      uniqueItems: true,
      maxItems: MOST_FACETS,
    }),
    example: ['edition'].filter((field) => allowed.includes(field)),
  }
  const parameter = single<readonly string[]>(documentation, [], (value, name) => {
    const reading = readNames(name, value, allowed, 'has no facet', MOST_FACETS)
    return interpret(reading, (names) => [...new Set(names)])
  })
  const hasPlace = ({ kind }: Format, fields: readonly string[]) => kind === 'paged' || fields.length === 0
  return placed(parameter, { name: documentation.name, what: 'facets', hasPlace })
}
