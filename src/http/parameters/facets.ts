/** `facets=`: the values of some fields, each with the number of records it would leave. */
import { Type } from '@sinclair/typebox'
import { MOST_VALUES } from '../../queries/facets.ts'
import type { Resource } from '../../resources/define.ts'
import { fieldsOfKind } from '../../resources/kinds.ts'
import { readNames } from './names.ts'
import { type Parameter, single } from './parameter.ts'

const MOST_FACETS = 10

/** The fields to count the values of; none by default. */
export function facetsParameter(resource: Resource): Parameter<readonly string[]> {
  const allowed = fieldsOfKind(resource, 'code', 'text', 'number', 'boolean', 'date-time', 'list').filter(
    (field) => field !== 'id',
  )
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
  return single<readonly string[]>(documentation, [], (value, name) => {
    const { value: names, errors } = readNames(name, value, allowed, 'has no facet')
    const tooMany =
      names.length > MOST_FACETS
        ? [{ parameter: name, detail: `It takes at most ${MOST_FACETS} fields.` }]
        : []
    return { value: [...new Set(names)], errors: [...errors, ...tooMany] }
  })
}
