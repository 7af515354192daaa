/** `fields=`: only some fields of each record. */
import { Type } from '@sinclair/typebox'
import type { Resource } from '../../resources/define.ts'
import { readNames } from './names.ts'
import { interpret, type Parameter, single } from './parameter.ts'

/** The fields to show, in the order of the definition; null for all of them. */
export function fieldsParameter({ fields }: Resource): Parameter<readonly string[] | null> {
  const allowed = Object.keys(fields)
  const documentation = {
    name: 'fields',
    description: {
      en: 'The fields to show of each record; all of them by default.',
      fr: 'Les champs à montrer de chaque fiche ; tous par défaut.',
    },
    schema: Type.Array(Type.Unsafe<string>({ type: 'string', enum: allowed }), { uniqueItems: true }),
    example: allowed.slice(0, 3),
  }
  return single<readonly string[] | null>(documentation, null, (value, name) => {
    const reading = readNames(name, value, allowed, 'is no field of this resource')
    return interpret(reading, (names) => allowed.filter((field) => names.includes(field)))
  })
}
