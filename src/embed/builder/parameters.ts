/** What the form of the builder asks: as an embed is asked, but what is left empty is not said. */
import { Type } from '@sinclair/typebox'
import { accepted, type DependentParameter, single } from '../../http/parameters/parameter.ts'
import type { Parameters } from '../../http/parameters/query.ts'
import { laureates } from '../../resources/laureates.ts'
import { embedding } from '../options.ts'

const laureateParameter = single<string | null>(
  {
    name: 'laureate',
    description: {
      en: 'The identifier of the one laureate to show; the filters are then left out.',
      fr: 'L’identifiant du seul lauréat à montrer ; les filtres sont alors laissés de côté.',
    },
    schema: Type.String(),
    example: laureates.fields.id.example,
  },
  null,
  accepted,
)

export const builderParameters = maybeEmpty({ ...embedding, laureate: laureateParameter })

/** A form sends all of its fields, those that nobody filled in as well. */
function maybeEmpty<P extends Parameters>(parameters: P): P {
  const entries = Object.entries(parameters).map(([name, parameter]): [string, DependentParameter] => [
    name,
    {
      ...parameter,
      read: (given, context) =>
        parameter.read(
          given.filter(({ value }) => value !== ''),
          context,
        ),
    },
  ])
  // Each reads what it read before.
  return Object.fromEntries(entries) as unknown as P
}
