import { type TSchema, Type } from '@sinclair/typebox'
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import t from 'tap'
import { codeOf, type Field, nullable } from '../../../src/resources/define.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import {
  comparedName,
  fieldsOfKind,
  hasCoordinates,
  isNullable,
  kindOf,
} from '../../../src/resources/kinds.ts'
import { listValuesTable } from '../../../src/resources/list-values.ts'
import { pointsTable } from '../../../src/resources/points.ts'

const label = { en: '', fr: '' }
const field = (schema: TSchema, more: Partial<Field> = {}): Field => {
  return { schema, title: label, description: label, example: null, term: null, ...more }
}
const vocabulary = { a: label, b: label }

t.test('the kind of a field follows from its definition, whether or not it may be null', async (t) => {
  const kinds: readonly [Field, string][] = [
    [field(Type.String()), 'text'],
    [field(Type.String({ format: 'uri' })), 'text'],
    [field(Type.String({ format: 'date-time' })), 'date-time'],
    [field(Type.String(), { prose: true }), 'prose'],
    [field(Type.String({ pattern: '^x$' })), 'code'],
    [field(Type.String(), { references: 'laureates' }), 'code'],
    [field(codeOf(vocabulary), { vocabulary }), 'code'],
    [field(Type.Integer()), 'number'],
    [field(Type.Number()), 'number'],
    [field(Type.Boolean()), 'boolean'],
    [field(Type.Array(Type.String())), 'list'],
    [field(Type.Array(Type.Integer())), 'list'],
    [field(Type.Array(Type.Array(Type.Number()))), 'points'],
  ]
  for (const [definition, kind] of kinds) {
    const orNull = { ...definition, schema: nullable(definition.schema) }
    t.equal(kindOf(definition), kind)
    t.equal(kindOf(orNull), kind, `${kind} or null`)
    t.equal(isNullable(definition), false)
    t.equal(isNullable(orNull), true)
  }
})

t.test('texts are compared folded, lists and prose not in a column', async (t) => {
  t.equal(comparedName('city', field(Type.String())), 'city_folded')
  t.equal(comparedName('kind', field(codeOf(vocabulary))), 'kind')
  t.equal(comparedName('year', field(Type.Integer())), 'year')
  t.equal(comparedName('open', field(Type.Boolean())), 'open')
  t.equal(comparedName('phones', field(Type.Array(Type.String()))), 'phones')
})

t.test('the fields of a resource by their kind, in the order of the definition', async (t) => {
  const [editions] = RESOURCES
  if (editions === undefined) throw new Error('there are no resources')
  t.strictSame(fieldsOfKind(editions, 'prose'), ['theme', 'introduction', 'eligibility'])
  t.strictSame(fieldsOfKind(editions, 'text', 'code'), [
    'id',
    'title',
    'programme',
    'funder',
    'department_code',
  ])
  t.strictSame(fieldsOfKind(editions, 'list'), [])
  t.strictSame(fieldsOfKind(editions), [])
})

t.test('the resources whose records can be found on a map', async (t) => {
  const located = RESOURCES.filter(hasCoordinates)
  t.strictSame(
    located.map(({ name }) => name),
    ['laureates'],
  )
})

t.test('whatever a question can compare has an index, and no other column has one', async (t) => {
  for (const { name, table, fields } of RESOURCES) {
    const compared = Object.entries(fields).flatMap(([key, one]) => {
      return ['prose', 'list', 'points'].includes(kindOf(one)) ? [] : comparedName(key, one)
    })
    const indexed = getTableConfig(table).indexes.map(({ config }) =>
      (config.columns as { name?: string }[]).map((column) => column.name),
    )
    t.strictSame(
      indexed.map((columns) => columns.join()).toSorted(),
      compared.filter((column) => column !== 'id').toSorted(),
      `${name}: one index for each; SQLite ends it with the row, which makes every order a total one`,
    )
    t.ok(table.id.isUnique)
  }
})

t.test('the values of lists, and points, have an index that holds all that a filter needs', async (t) => {
  const indexed = (table: SQLiteTable) =>
    getTableConfig(table).indexes.map(({ config }) =>
      (config.columns as { name?: string }[]).map((column) => column.name),
    )
  t.strictSame(indexed(listValuesTable), [['resource', 'field', 'value', 'row']])
  t.strictSame(indexed(pointsTable), [['resource', 'latitude', 'longitude', 'row']])
})
