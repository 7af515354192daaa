/** Each change that would break a client is found, and each that would not is let through. */
import t from 'tap'
import { breakingChanges, type Document } from '../../openapi/breaking.ts'

const PARAMETERS = {
  id: { name: 'id', in: 'path', required: true, schema: { type: 'string', pattern: '^[a-z]+$' } },
  limit: {
    name: 'limit',
    in: 'query',
    required: false,
    style: 'form',
    explode: false,
    schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
  },
  city: { name: 'city', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
  lang: { name: 'lang', in: 'query', schema: { type: 'string', enum: ['en', 'fr'] } },
  near: { name: 'near', in: 'query', schema: { anyOf: [{ type: 'string' }, { type: 'number' }] } },
  all: { name: 'all', in: 'query', schema: { allOf: [{ type: 'string' }, { minLength: 1 }] } },
}

const PLACE = {
  type: 'object',
  title: 'a place',
  required: ['name', 'code'],
  properties: {
    name: { type: 'string', minLength: 1, title: 'Name' },
    code: { type: 'string', enum: ['a', 'b'] },
    title: { type: ['integer', 'null'], minimum: 0, maximum: 9 },
    tags: { type: 'array', items: { type: 'string' }, maxItems: 5 },
    counts: { type: 'object', additionalProperties: { type: 'integer' } },
    other: { anyOf: [{ $ref: '#/components/schemas/Place' }, { type: 'null' }] },
    toString: { type: 'string' },
    both: { allOf: [{ $ref: '#/components/schemas/Place' }, { type: 'object' }] },
  },
  additionalProperties: false,
}

const GET = {
  operationId: 'getPlace',
  summary: 'A place',
  responses: {
    '200': {
      headers: { ETag: {} },
      content: {
        'application/json': { schema: { $ref: '#/components/schemas/Place' } },
        'text/csv': { schema: { type: 'string' } },
      },
    },
    '304': {},
    '404': { $ref: '#/components/responses/NotFound' },
  },
}

/** The small contract that each case changes, as loosely typed as its edits need it. */
function contract() {
  const parameters = structuredClone(PARAMETERS)
  const get = { ...structuredClone(GET), parameters: Object.values(parameters) }
  const problem = { content: { 'application/problem+json': { schema: { type: 'object' } } } }
  const components = { schemas: { Place: structuredClone(PLACE) }, responses: { NotFound: problem } }
  const document = { paths: { '/places/{id}': { get } }, components }
  return { document, get, parameters, ok: get.responses['200'], place: components.schemas.Place, components }
}

type Edit = (made: ReturnType<typeof contract>) => void

/** Puts values into an object that its type has no place for, or takes them out (undefined). */
function put(into: object, values: Readonly<Record<string, unknown>>): void {
  Object.assign(into, values)
  for (const [name, value] of Object.entries(values))
    if (value === undefined) Reflect.deleteProperty(into, name)
}

function changesAfter(edit: Edit): string[] {
  const before: Document = contract().document
  const made = contract()
  edit(made)
  return breakingChanges(before, made.document)
}

/** `name of the parameter` of the one operation. */
const AT = '/places/{id} get'

const BREAKING: readonly [change: string, edit: Edit][] = [
  ['/places/{id} is gone', ({ document }) => put(document.paths, { '/places/{id}': undefined })],
  [`${AT} is gone`, ({ document }) => put(document.paths['/places/{id}'], { get: undefined })],
  [`${AT} was called getPlace`, ({ get }) => put(get, { operationId: 'readPlace' })],
  [`${AT}: query parameter limit is gone`, ({ get }) => get.parameters.splice(1, 1)],
  [`${AT}: query parameter limit is required`, ({ parameters }) => put(parameters.limit, { required: true })],
  [
    `${AT}: query parameter new is required`,
    ({ get, parameters }) => get.parameters.push({ ...parameters.limit, name: 'new', required: true }),
  ],
  [
    `${AT}: query parameter limit is written in another way`,
    ({ parameters }) => put(parameters.limit, { explode: true }),
  ],
  [
    `${AT}: query parameter limit: type was "integer", is "boolean"`,
    ({ parameters }) => put(parameters.limit.schema, { type: 'boolean' }),
  ],
  [
    `${AT}: query parameter limit: maximum was 1000, is 100`,
    ({ parameters }) => put(parameters.limit.schema, { maximum: 100 }),
  ],
  [
    `${AT}: query parameter limit: minimum was 1, is 2`,
    ({ parameters }) => put(parameters.limit.schema, { minimum: 2 }),
  ],
  [
    `${AT}: query parameter limit: default was 50, is 20`,
    ({ parameters }) => put(parameters.limit.schema, { default: 20 }),
  ],
  [
    `${AT}: query parameter limit: multipleOf was undefined, is 10`,
    ({ parameters }) => put(parameters.limit.schema, { multipleOf: 10 }),
  ],
  [
    `${AT}: path parameter id: pattern was "^[a-z]+$", is "^a$"`,
    ({ parameters }) => put(parameters.id.schema, { pattern: '^a$' }),
  ],
  [
    `${AT}: query parameter city[]: maxLength was undefined, is 9`,
    ({ parameters }) => put(parameters.city.schema.items, { maxLength: 9 }),
  ],
  [
    `${AT}: query parameter lang: enum was ["en","fr"], is ["fr"]`,
    ({ parameters }) => put(parameters.lang.schema, { enum: ['fr'] }),
  ],
  [
    `${AT}: query parameter city: enum was undefined, is [["x"]]`,
    ({ parameters }) => put(parameters.city.schema, { enum: [['x']] }),
  ],
  [
    `${AT}: query parameter near: anyOf had 2 parts, has 1`,
    ({ parameters }) => parameters.near.schema.anyOf.pop(),
  ],
  [
    `${AT}: query parameter all: allOf had 2 parts, has 3`,
    ({ parameters }) => parameters.all.schema.allOf.push({ type: 'string' }),
  ],
  [`${AT}: 304 is gone`, ({ get }) => put(get.responses, { '304': undefined })],
  [
    `${AT}: 404 is another answer`,
    ({ get }) => put(get.responses['404'], { $ref: '#/components/responses/X' }),
  ],
  [`${AT}: 200 text/csv is gone`, ({ ok }) => put(ok.content, { 'text/csv': undefined })],
  [`${AT}: 200 header ETag is gone`, ({ ok }) => put(ok, { headers: undefined })],
  [
    `${AT}: 200 application/json: $ref was "#/components/schemas/Place", is "#/components/schemas/X"`,
    ({ ok }) => put(ok.content['application/json'].schema, { $ref: '#/components/schemas/X' }),
  ],
  [
    'Answer NotFound application/problem+json is gone',
    ({ components }) => put(components.responses.NotFound, { content: undefined }),
  ],
  ['Place.toString is gone', ({ place }) => put(place.properties, { toString: undefined })],
  ['Place is gone', ({ components }) => put(components.schemas, { Place: undefined })],
  ['Place.name is gone', ({ place }) => put(place.properties, { name: undefined })],
  ['Place: required was ["name","code"], is ["name"]', ({ place }) => place.required.pop()],
  ['Place: required was ["name","code"], is undefined', ({ place }) => put(place, { required: undefined })],
  [
    'Place.name: type was "string", is ["string","null"]',
    ({ place }) => put(place.properties.name, { type: ['string', 'null'] }),
  ],
  [
    'Place.title: type was ["integer","null"], is ["number","null"]',
    ({ place }) => put(place.properties.title, { type: ['number', 'null'] }),
  ],
  [
    'Place.title: minimum was 0, is undefined',
    ({ place }) => put(place.properties.title, { minimum: undefined }),
  ],
  ['Place.title: maximum was 9, is 10', ({ place }) => put(place.properties.title, { maximum: 10 })],
  [
    'Place.code: enum was ["a","b"], is undefined',
    ({ place }) => put(place.properties.code, { enum: undefined }),
  ],
  [
    'Place.tags[]: type was "string", is "integer"',
    ({ place }) => put(place.properties.tags.items, { type: 'integer' }),
  ],
  [
    'Place.counts.*: type was "integer", is "string"',
    ({ place }) => put(place.properties.counts.additionalProperties, { type: 'string' }),
  ],
  [
    'Place.other: anyOf had 2 parts, has 3',
    ({ place }) => place.properties.other.anyOf.push({ type: 'string' }),
  ],
  ['Place.both: allOf had 2 parts, has 1', ({ place }) => place.properties.both.allOf.pop()],
]

const COMPATIBLE: readonly [name: string, edit: Edit][] = [
  ['nothing', () => undefined],
  ['a path', ({ document, get }) => put(document.paths, { '/people': { get } })],
  ['a method', ({ document, get }) => put(document.paths['/places/{id}'], { head: get })],
  ['a parameter', ({ get, parameters }) => get.parameters.unshift({ ...parameters.limit, name: 'new' })],
  [
    'a parameter that need not be given any more',
    ({ parameters }) => put(parameters.id, { required: false }),
  ],
  ['a title', ({ place }) => put(place.properties.name, { title: 'x', examples: ['x'] })],
  ['a summary', ({ get }) => put(get, { summary: 'x', deprecated: true })],
  [
    'more is accepted',
    ({ parameters }) =>
      put(parameters.limit.schema, { type: ['integer', 'null'], minimum: 0, maximum: 2000 }),
  ],
  ['a default is told', ({ parameters }) => put(parameters.city.schema, { default: [] })],
  ['a pattern less', ({ parameters }) => put(parameters.id.schema, { pattern: undefined })],
  ['a value of a parameter', ({ parameters }) => parameters.lang.schema.enum.push('de')],
  [
    'another kind of value of a parameter',
    ({ parameters }) => parameters.near.schema.anyOf.push({ type: 'boolean' } as never),
  ],
  ['a demand less on a parameter', ({ parameters }) => parameters.all.schema.allOf.pop()],
  ['a status', ({ get }) => put(get.responses, { '429': {} })],
  ['a media type', ({ ok }) => put(ok.content, { 'text/html': { schema: {} } })],
  ['a header', ({ ok }) => put(ok.headers, { Link: {} })],
  ['a field', ({ place }) => put(place.properties, { new: { type: 'string' } })],
  [
    'a field that is always there',
    ({ place }) => {
      put(place.properties, { new: { type: 'string' } })
      place.required.push('new')
    },
  ],
  ['a field that is never null', ({ place }) => put(place.properties.title, { type: 'integer' })],
  ['a code', ({ place }) => place.properties.code.enum.push('c')],
  ['a code less', ({ place }) => place.properties.code.enum.pop()],
  ['fields that the contract does not name', ({ place }) => put(place, { additionalProperties: undefined })],
  ['no fields but those', ({ place }) => put(place.properties.counts, { additionalProperties: false })],
  ['a field that is there', ({ place }) => put(place.properties.counts, { required: ['a'] })],
  ['a narrower bound', ({ place }) => put(place.properties.tags, { maxItems: 4, minItems: 1 })],
  ['one of several kinds less', ({ place }) => place.properties.other.anyOf.pop()],
  ['a schema', ({ components }) => put(components.schemas, { Person: {} })],
]

t.test('what would break a client is found, and nothing else is said', async (t) => {
  for (const [change, edit] of BREAKING) t.strictSame(changesAfter(edit), [change])
})

t.test('what breaks nobody is let through', async (t) => {
  for (const [name, edit] of COMPATIBLE) t.strictSame(changesAfter(edit), [], name)
})
