/** `city=Nanterre`, `founded_year__gte=2000`, `funding_purposes.category=equipment`: filters by fields. */
import { type TSchema, Type } from '@sinclair/typebox'
import type { QueryParameter } from '../../descriptions/openapi.ts'
import type { Condition, Operator } from '../../queries/condition.ts'
import type { Field, Resource } from '../../resources/define.ts'
import { kindOf } from '../../resources/kinds.ts'
import { nearest } from '../nearest.ts'
import type { ParameterError } from '../problems.ts'
import { compare, operatorsOf, resolveField, type Spelling } from './comparison.ts'
import type { Given, Parameter } from './parameter.ts'
import { errorOf, joined, negated, type Resolved, refuse } from './resolved.ts'

const MOST_FILTERS = 20
const MOST_VALUES = 100
const LONGEST_VALUE = 200

/** The filters of a resource: one name per field, and with `__` per operator; several of them must all hold. */
export function filterParameters(resource: Resource): Parameter<readonly Condition[]> {
  const fields = Object.entries(resource.fields).filter(([, field]) => kindOf(field) !== 'prose')
  const plain = new Set(fields.map(([name]) => name))
  return {
    documented: fields.map(([name, field]) => document(name, field)),
    owns: (name) => plain.has(name) || name.includes('__') || name.includes('.'),
    read(given) {
      const errors: ParameterError[] = []
      const value: Condition[] = []
      for (const [name, all] of Map.groupBy(given, (one) => one.name)) {
        const condition = readFilter(resource, name, all)
        if ('value' in condition) value.push(condition.value)
        else errors.push(errorOf(name, condition.refusal))
      }
      if (value.length > MOST_FILTERS) {
        errors.push({ parameter: 'filters', detail: `A query takes at most ${MOST_FILTERS} filters.` })
      }
      return { value, errors }
    },
  }
}

/** The names of operators in a parameter; `ne` and `in` are forms of equality. */
const SPELLING = {
  eq: ['ne', 'in'],
  contains: ['contains'],
  startswith: ['startswith'],
  gt: ['gt'],
  gte: ['gte'],
  lt: ['lt'],
  lte: ['lte'],
  isnull: ['isnull'],
} as const satisfies Spelling
const NAMES = Object.values(SPELLING).flat()

function readFilter(resource: Resource, name: string, given: readonly Given[]): Resolved<Condition> {
  const end = name.lastIndexOf('__')
  const path = end === -1 ? name : name.slice(0, end)
  const operator = end === -1 ? null : name.slice(end + 2)
  const target = resolveField(resource, path)
  if ('refusal' in target) return target
  const named = NAMES.find((known) => known === operator)
  if (operator !== null && named === undefined)
    return refuse(`${operator} is no operator`, nearest(operator, NAMES), NAMES)
  const values = given.flatMap(({ value }) => (named === 'in' ? value.split(',') : value))
  if (values.length > MOST_VALUES) return refuse(`It takes at most ${MOST_VALUES} values`, null, [])
  if (values.some((value) => value.length > LONGEST_VALUE))
    return refuse(`A value has at most ${LONGEST_VALUE} characters`, null, [])
  const compared = (one: Operator, texts: readonly string[]) => compare(target.value, one, texts, SPELLING)
  if (named === 'isnull') return readIsNull(compared('isnull', []), values)
  if (named === 'ne') return negated(compared('eq', values))
  if (named === undefined || named === 'in') return compared('eq', values)
  return joined(
    values.map((value) => compared(named, [value])),
    (conditions) => ({ kind: 'or', conditions }),
  )
}

function readIsNull(comparison: Resolved<Condition>, values: readonly string[]): Resolved<Condition> {
  const [value = ''] = values
  if (values.length !== 1 || !['true', 'false'].includes(value))
    return refuse('Expected true or false', null, ['true', 'false'])
  return value === 'true' ? comparison : negated(comparison)
}

function document(name: string, field: Field): QueryParameter {
  const operators = operatorsOf(field).flatMap((operator): readonly string[] => SPELLING[operator])
  const others = operators.map((operator) => `\`${name}__${operator}\``).join(', ')
  return {
    name,
    description: {
      en: `${field.description.en} Repeated: any of the values. Also ${others}.`,
      fr: `${field.description.fr} Répété : l’une des valeurs. Aussi ${others}.`,
    },
    schema: Type.Array(valueSchema(field)),
    example: [exampleOf(field)],
    explode: true,
  }
}

/** One value of the field's example, in the form that the URL takes. */
function exampleOf(field: Field): unknown {
  const value: unknown = [field.example].flat()[0] ?? ''
  return kindOf(field) === 'list' ? String(value) : value
}

/** The schema of one value: what the field holds, or what each item of its list is. */
function valueSchema({ schema }: Field): TSchema {
  const { type, enum: codes, items, ...rest } = schema
  if (items !== undefined) return Type.Unsafe({ type: 'string' })
  const one: unknown = [type].flat()[0]
  const listed = Array.isArray(codes) ? { enum: codes.filter((code) => code !== null) } : {}
  return Type.Unsafe({ type: one, ...(one === 'string' ? {} : rest), ...listed })
}
