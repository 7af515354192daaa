/** `city=Nanterre`: one parameter per queryable, as the document of the API lists them, and no other form. */
import { type TSchema, Type } from '@sinclair/typebox'
import type { QueryParameter } from '../../descriptions/openapi.ts'
import { valueSchema } from '../../descriptions/values.ts'
import { filterParameters } from '../../http/parameters/filters.ts'
import type { Parameter } from '../../http/parameters/parameter.ts'
import type { Condition } from '../../queries/condition.ts'
import type { Field, Resource } from '../../resources/define.ts'
import { type Queryable, queryablesOf } from '../queryables.ts'

/** The filters of a feature collection; several of them must all hold. */
export function featureFilters(resource: Resource): Parameter<readonly Condition[]> {
  const documented = queryablesOf(resource).map(describe)
  const names = new Set(documented.map(({ name }) => name))
  return { ...filterParameters(resource), documented, owns: (name) => names.has(name) }
}

function describe({ name, field }: Queryable): QueryParameter {
  return {
    name,
    description: field.description,
    schema: parameterSchema(field),
    example: null,
    explode: false,
  }
}

/** The schema of the queryable; for a list, that of one of its values. */
function parameterSchema(field: Field): TSchema {
  const { title, description, items, ...schema } = valueSchema(field, 'en')
  return Type.Unsafe(items ?? schema)
}
