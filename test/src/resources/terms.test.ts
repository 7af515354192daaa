import { Type } from '@sinclair/typebox'
import t from 'tap'
import type { Field } from '../../../src/resources/define.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { laureates } from '../../../src/resources/laureates.ts'
import { TRACE_MEANINGS } from '../../../src/resources/provenance-terms.ts'
import { conceptName, type Meaning, meaningOf, ownName, termPath } from '../../../src/resources/terms.ts'
import { readSchemaOrg } from '../../schema-org.ts'

const schemaOrg = readSchemaOrg()

/** What schema.org calls the values of a datatype. */
const RANGES: Readonly<Record<string, readonly string[]>> = {
  'xsd:string': ['schema:Text'],
  'xsd:integer': ['schema:Integer', 'schema:Number'],
  'xsd:double': ['schema:Number'],
  'xsd:boolean': ['schema:Boolean'],
  'xsd:gYear': ['schema:Date'],
  'xsd:dateTime': ['schema:DateTime'],
}

/** The classes of the values of a field, any of which its property may allow. */
function classesOf({ type, field }: Meaning): readonly string[] {
  const referred = RESOURCES.find(({ name }) => name === field.references)
  if (referred !== undefined) return [referred.term]
  if (field.referencesBy !== undefined) return ['schema:Thing']
  return type === '@id' ? ['schema:URL'] : (RANGES[type] ?? [])
}

t.test('schema.org has the properties for the classes, and the values for the properties', (t) => {
  const check = (subject: string, property: string, values: readonly string[], message: string) => {
    if (ownName(property) !== null) return
    t.ok(
      schemaOrg.domains(property).some((domain) => schemaOrg.isA(subject, domain)),
      `${message}: ${subject} has ${property}`,
    )
    t.ok(
      schemaOrg.ranges(property).some((range) => values.some((value) => schemaOrg.isA(value, range))),
      `${message}: ${property} may be ${values}`,
    )
  }
  for (const { name: resource, term, fields } of RESOURCES) {
    t.ok(schemaOrg.isClass(term), term)
    for (const [name, field] of Object.entries(fields)) {
      const meaning = meaningOf(name, field)
      const message = `${resource}.${name}`
      let subject = term
      for (const { property, type, says = {} } of meaning.through) {
        check(subject, property, [type], message)
        for (const constant of Object.keys(says)) check(type, constant, ['schema:Text'], message)
        subject = type
      }
      const [one, other] = meaning.inverse
        ? [classesOf(meaning)[0] ?? '', [subject]]
        : [subject, classesOf(meaning)]
      check(one, meaning.property, other, message)
    }
  }
  t.end()
})

t.test('no two fields of a record say the same thing in the same place', (t) => {
  for (const { name: resource, fields } of RESOURCES) {
    const terms = Object.entries(fields).map(([name, { term }]) => term ?? name)
    t.equal(new Set(terms).size, terms.length, resource)
  }
  t.end()
})

t.test('a term of our own means the same wherever it is used', (t) => {
  const meanings = RESOURCES.flatMap(({ fields }) =>
    Object.entries(fields).map((field) => meaningOf(...field)),
  )
  const own = [...meanings, ...TRACE_MEANINGS].filter(({ property }) => ownName(property) !== null)
  for (const [property, users] of Map.groupBy(own, (meaning) => meaning.property)) {
    const uses = users.map(({ type, language, list, field }) => {
      return JSON.stringify([type, language, list, field.vocabulary, field.references])
    })
    t.equal(new Set(uses).size, 1, property)
  }
  t.end()
})

t.test('what is read from a definition', (t) => {
  const field = (more: Partial<Field>): Field => ({ ...laureates.fields.name, ...more })
  t.match(meaningOf('alias', field({ term: null })), {
    property: 'progress:alias',
    through: [],
    inverse: false,
  })
  t.match(meaningOf('lead', field({ term: '^schema:member' })), { property: 'schema:member', inverse: true })
  t.match(meaningOf('place', field({ term: 'schema:location/schema:geo/schema:elevation' })), {
    property: 'schema:elevation',
    through: [{ type: 'schema:Place' }, { type: 'schema:GeoCoordinates' }],
  })
  t.throws(() => meaningOf('place', field({ term: 'schema:member/schema:name' })), /schema:member/)
  t.equal(meaningOf('at', field({ schema: Type.String({ format: 'date-time' }) })).type, 'xsd:dateTime')
  t.equal(meaningOf('site', field({ schema: Type.Array(Type.String({ format: 'uri' })) })).type, '@id')
  t.equal(meaningOf('legal_form', laureates.fields.legal_form).type, '@id')
  t.equal(meaningOf('form', { ...laureates.fields.legal_form, term: 'schema:keywords' }).type, 'xsd:string')
  t.equal(termPath(conceptName('progress:legal_form', 'mutual')), '/terms#legal_form-mutual')
  t.end()
})
