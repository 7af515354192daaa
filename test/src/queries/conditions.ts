/** Conditions for the property tests, and what they mean, told without SQL. */
import fc from 'fast-check'
import type { Area } from '../../../src/queries/area.ts'
import type { Comparison, Condition, Operator, Value } from '../../../src/queries/condition.ts'
import type { PublicRecord } from '../../../src/queries/records.ts'
import type { Resource } from '../../../src/resources/define.ts'
import { fold } from '../../../src/resources/folded.ts'
import { geometryOf } from '../../../src/resources/geometry.ts'
import { type Kind, kindOf } from '../../../src/resources/kinds.ts'
import { type Relation, relationsOf } from '../../../src/resources/relations.ts'
import { areas, boxes, isWithin } from './areas.ts'
import type { Records } from './editions.ts'

const ORDERED = ['gt', 'gte', 'lt', 'lte'] as const
const TEXTUAL = ['eq', 'contains', 'startswith'] as const
const OPERATORS: Readonly<Record<Kind, readonly Operator[]>> = {
  code: [...TEXTUAL, ...ORDERED],
  text: [...TEXTUAL, ...ORDERED],
  number: ['eq', ...ORDERED],
  boolean: ['eq'],
  'date-time': [...TEXTUAL, ...ORDERED],
  list: TEXTUAL,
  prose: [],
  points: [],
}

/** SQLite compares texts by their UTF-8 bytes, JavaScript by its UTF-16 units. */
export function compareValues<T extends string | number>(a: T, b: T): number {
  return typeof a === 'string' && typeof b === 'string'
    ? Buffer.compare(Buffer.from(a), Buffer.from(b))
    : Number(a) - Number(b)
}

/** Whether a record fulfils a condition. */
export function fulfils(
  resource: Resource,
  condition: Condition,
  record: PublicRecord,
  all: Records,
): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.conditions.every((part) => fulfils(resource, part, record, all))
    case 'or':
      return condition.conditions.some((part) => fulfils(resource, part, record, all))
    case 'not':
      return !fulfils(resource, condition.condition, record, all)
    case 'comparison': {
      const { relation } = condition
      if (relation === null) return compares(resource, condition, record)
      const others = all.get(relation.name) ?? []
      return others
        .filter((other) => other[relation.foreignKey] === record[relation.key])
        .some((other) => compares(relation.resource, condition, other))
    }
    case 'box':
    case 'circle':
      return isWithin(condition, record)
  }
}

function compares(
  resource: Resource,
  { field, operator, values }: Comparison,
  record: PublicRecord,
): boolean {
  const definition = resource.fields[field]
  if (definition === undefined) throw new Error(field)
  const kind = kindOf(definition)
  const isFolded = kind === 'text' || kind === 'list'
  const present = [record[field]].flat().filter((value) => value !== null)
  if (operator === 'isnull') return present.length === 0
  const wanted = values.map((value) => (isFolded ? fold(String(value)) : value))
  return present.some((value) => {
    const own = isFolded ? fold(String(value)) : (value as Value)
    return holds(operator, comparable(own), wanted.map(comparable))
  })
}

const comparable = (value: Value) => (typeof value === 'boolean' ? Number(value) : value)

function holds(operator: Operator, own: string | number, wanted: readonly (string | number)[]): boolean {
  const [first = ''] = wanted
  const order = compareValues(own, first)
  switch (operator) {
    case 'eq':
      return wanted.includes(own)
    case 'contains':
      return String(own).includes(String(first))
    case 'startswith':
      return String(own).startsWith(String(first))
    case 'gt':
      return order > 0
    case 'gte':
      return order >= 0
    case 'lt':
      return order < 0
    default:
      return order <= 0
  }
}

/** Conditions that a resource's records may or may not fulfil; the values are mostly taken from the records. */
export function conditionsOf(resource: Resource, all: Records): fc.Arbitrary<Condition> {
  const own = comparisons(resource, null, all)
  const related = relationsOf(resource).map((relation) => comparisons(relation.resource, relation, all))
  const within = areasOf(resource, all.get(resource.name) ?? [])
  const others = related.length === 0 ? within : [fc.oneof(...related), ...within]
  const comparison = fc.oneof({ weight: 2, arbitrary: own }, ...others)
  return fc.letrec<{ condition: Condition }>((tie) => {
    const part = tie('condition')
    const conditions = fc.array(part, { minLength: 1, maxLength: 3 })
    return {
      condition: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        { weight: 3, arbitrary: comparison },
        {
          weight: 1,
          arbitrary: fc
            .tuple(fc.constantFrom('and', 'or'), conditions)
            .map(([kind, conditions]) => ({ kind, conditions })),
        },
        { weight: 1, arbitrary: part.map((condition) => ({ kind: 'not' as const, condition })) },
      ),
    }
  }).condition
}

/** The areas that a resource can be asked for. */
function areasOf(resource: Resource, records: readonly PublicRecord[]): fc.Arbitrary<Area>[] {
  const geometry = geometryOf(resource)
  if (geometry === null) return []
  return [geometry.type === 'Point' ? areas(records) : boxes(records)]
}

function comparisons(owner: Resource, relation: Relation | null, all: Records): fc.Arbitrary<Condition> {
  const each = Object.entries(owner.fields).flatMap(([field, definition]) => {
    const kind = kindOf(definition)
    if (kind === 'prose') return []
    const present = (all.get(owner.name) ?? []).flatMap((record) => [record[field]].flat())
    const value = valuesLike(kind, present.filter((one) => one !== null) as Value[])
    const comparison = fc
      .constantFrom<Operator>('isnull', ...OPERATORS[kind])
      .chain((operator): fc.Arbitrary<Condition> => {
        const most = { eq: 3, isnull: 0 }[String(operator)] ?? 1
        const values = fc.array(value, { minLength: Math.min(most, 1), maxLength: most })
        return values.map((values) => ({ kind: 'comparison', relation, field, operator, values }))
      })
    return [comparison]
  })
  return fc.oneof(...each)
}

function valuesLike(kind: Kind, present: readonly Value[]): fc.Arbitrary<Value> {
  if (kind === 'boolean') return fc.boolean()
  const known = present.length === 0 ? [] : [fc.constantFrom(...present)]
  if (kind === 'number') {
    const beside = known.map((one) => fc.tuple(one, fc.constantFrom(-1, -0.5, 0.001, 1)))
    const near = beside.map((one) => one.map(([value, step]) => Number(value) + step))
    return fc.oneof(...known, ...near, fc.double({ noNaN: true }), fc.integer())
  }
  const part = known.map((one) =>
    fc
      .tuple(one, fc.nat(12), fc.integer({ min: 0, max: 12 }))
      .map(([value, start, length]) => String(value).slice(start, start + length)),
  )
  const written = [...known, ...part].flatMap((one) => [
    one,
    one.map((value) => String(value).toUpperCase()),
    one.map((value) => String(value).normalize('NFD')),
  ])
  const strange = fc.constantFrom('', '%', '_', "'", '"', '\\', 'É', 'œ', '😀', '\u{10FFFF}', '\0')
  return fc.oneof(...written, strange, fc.string({ unit: 'binary', maxLength: 4 }))
}
