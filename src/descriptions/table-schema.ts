/** Table Schema (Data Package standard, version 2): the columns of a resource's tabular forms, from its fields. */
import { LIST_SEPARATOR } from '../representations/tabular/lists.ts'
import type { Field, Resource } from '../resources/define.ts'
import { isNullable, type Kind, kindOf } from '../resources/kinds.ts'
import { relationsOf } from '../resources/relations.ts'

export const tableSchemaPath = ({ path }: Resource) => `/schemas/${path}.json`

/**
 * @param nameOf the name under which a data package holds the records of a resource: what they refer to must be
 * among them
 */
export function tableSchema(resource: Resource, nameOf: (resource: Resource) => string) {
  const foreignKeys = relationsOf(resource)
    .filter(({ many }) => !many)
    .map(({ resource: parent, key, foreignKey }) => {
      return { fields: [key], reference: { resource: nameOf(parent), fields: [foreignKey] } }
    })
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: Object.entries(resource.fields).map(([name, field]) => column(name, field)),
    fieldsMatch: ['equal'],
    missingValues: [''],
    primaryKey: ['id'],
    ...(foreignKeys.length > 0 && { foreignKeys }),
  }
}

/** What the types are called; the standard has one for lists as well, which its own JSON Schema refuses. */
const TYPES: Readonly<Record<Exclude<Kind, 'number'>, object>> = {
  code: { type: 'string' },
  text: { type: 'string' },
  prose: { type: 'string' },
  boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  'date-time': { type: 'datetime' },
  list: { type: 'string' },
  points: { type: 'string' },
}

function column(name: string, field: Field) {
  const { title, description, example } = field
  const kind = kindOf(field)
  const constraints = constraintsOf(name, field)
  return {
    name,
    ...(kind === 'number' ? { type: isInteger(field) ? 'integer' : 'number' } : TYPES[kind]),
    title: title.fr,
    description: isList(field) ? `${description.fr} ${SEPARATED}` : description.fr,
    ...(typeof example !== 'object' && { example: String(example) }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}

/** What the schema of a field demands, in the words of the standard. */
function constraintsOf(name: string, field: Field) {
  const { pattern, minimum, maximum } = field.schema
  const { vocabulary } = field
  return {
    ...(isRequired(field) && { required: true }),
    ...(name === 'id' && { unique: true }),
    ...(pattern !== undefined && { pattern }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(vocabulary && { enum: Object.keys(vocabulary) }),
  }
}

/** Whether a cell is never empty: that of an empty list is. */
export const isRequired = (field: Field) => !isNullable(field) && !isList(field)

/** Whether a cell holds several values. */
export const isList = (field: Field) => ['list', 'points'].includes(kindOf(field))

const SEPARATED = `Plusieurs valeurs sont séparées par « ${LIST_SEPARATOR} ».`

export const isInteger = ({ schema }: Field) => [schema.type].flat().includes('integer')
