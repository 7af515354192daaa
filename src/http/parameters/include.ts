/** `include=`: the related records, and the provenance, that come with each record. */
import { Type } from '@sinclair/typebox'
import { type Include, NOTHING } from '../../queries/include.ts'
import type { Resource } from '../../resources/define.ts'
import { relationsOf } from '../../resources/relations.ts'
import { readNames } from './names.ts'
import { type Parameter, single } from './parameter.ts'

const PROVENANCE = 'provenance'

/** The parameter for one resource: its relations decide what can be included. */
export function includeParameter(resource: Resource): Parameter<Include> {
  const relations = relationsOf(resource)
  const allowed = [...relations.map(({ name }) => name), PROVENANCE]
  const documentation = {
    name: 'include',
    description: {
      en: 'Related records to embed in each record, and `provenance` for the source of each field.',
      fr: 'Fiches liées à joindre à chaque fiche, et `provenance` pour l’origine de chaque champ.',
    },
    schema: Type.Array(Type.Unsafe<string>({ type: 'string', enum: allowed }), { uniqueItems: true }),
    example: allowed.slice(-2),
  }
  return single(documentation, NOTHING, (value, name) => {
    const { value: names, errors } = readNames(name, value, allowed, 'cannot be included here')
    const included = relations.filter((relation) => names.includes(relation.name))
    return { value: { relations: included, provenance: names.includes(PROVENANCE) }, errors }
  })
}
