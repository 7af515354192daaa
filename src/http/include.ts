/** `include=`: the related records, and the provenance, that come with each record. */
import { Type } from '@sinclair/typebox'
import { type Include, NOTHING } from '../queries/include.ts'
import type { Resource } from '../resources/define.ts'
import { relationsOf } from '../resources/relations.ts'
import { nearest } from './nearest.ts'
import type { Parameter } from './parameters.ts'

const PROVENANCE = 'provenance'

/** The parameter for one resource: its relations decide what can be included. */
export function includeParameter(resource: Resource): Parameter<Include> {
  const relations = relationsOf(resource)
  const allowed = [...relations.map(({ name }) => name), PROVENANCE]
  return {
    name: 'include',
    description: {
      en: 'Related records to embed in each record, and `provenance` for the source of each field.',
      fr: 'Fiches liées à joindre à chaque fiche, et `provenance` pour l’origine de chaque champ.',
    },
    schema: Type.Array(Type.Unsafe<string>({ type: 'string', enum: allowed }), { uniqueItems: true }),
    example: allowed.slice(-2),
    explode: false,
    absent: NOTHING,
    read(values) {
      const names = values.flatMap((value) => value.split(',')).filter((name) => name !== '')
      const unknown = names.find((name) => !allowed.includes(name))
      if (unknown !== undefined) return { error: unknownRelation(unknown, allowed) }
      return {
        value: {
          relations: relations.filter(({ name }) => names.includes(name)),
          provenance: names.includes(PROVENANCE),
        },
      }
    },
  }
}

function unknownRelation(name: string, allowed: readonly string[]) {
  const meant = nearest(name, allowed)
  const detail = `${name} cannot be included here${meant === null ? '.' : `: did you mean ${meant}?`}`
  return { detail, ...(meant !== null && { nearest: meant }), allowed }
}
