import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import t from 'tap'
import { EXCERPT_EXAMPLE, recordExample } from '../../../src/descriptions/examples.ts'
import { schemaName } from '../../../src/descriptions/schemas.ts'
import { REVISION_EXAMPLE } from '../../../src/resources/identity.ts'
import { CONTENT, RESOURCES } from '../../../src/resources/index.ts'
import { type Embedding, embeddingsOf, pathsOf } from '../../../src/resources/relations.ts'
import { type Body, EDITION_2023, makeWorld } from '../../world.ts'

t.test('the 13 laureates of the 2023 brochure are served', async (t) => {
  const { get } = await makeWorld(t)
  const { data, meta, links } = await get('/v1/laureates')
  t.strictSame(
    data.map(({ id }) => id),
    [
      '2023-assol',
      '2023-bicyclaide',
      '2023-cress-idf',
      '2023-ecolau',
      '2023-la-societe-du-partage',
      '2023-les-cigales',
      '2023-les-petites-cantines',
      '2023-lit-up',
      '2023-maison-proxite',
      '2023-probonolab',
      '2023-reprise',
      '2023-solishop',
      '2023-stade-multisport-montrouge',
    ],
  )
  t.match(meta, { total: 13, count: 13, revision: /^[0-9a-f]{16}$/ })
  t.match(links, { self: 'http://127.0.0.1:3000/v1/laureates', prev: null, next: null })
})

t.test('every field of a record is there, and no other; the examples are real', async (t) => {
  const { get } = await makeWorld(t)
  for (const resource of RESOURCES) {
    const { data } = await get(`/v1/${resource.path}?limit=1000`)
    const fields = Object.keys(resource.fields)
    for (const record of data) t.strictSame(Object.keys(record), fields, `${resource.name} ${record.id}`)
    const example = recordExample(resource)
    const { data: real } = await get(`/v1/${resource.path}/${example.id}`)
    t.strictSame(shortened(real, example), example, `the example of ${resource.name} is real`)
  }
  const { data } = await get('/v1/laureates?q=jardin&include=excerpts')
  t.strictSame([data[0]?.excerpts].flat()[0], EXCERPT_EXAMPLE)
})

t.test('include embeds whatever is related, two steps far, in records and in collections', async (t) => {
  const { get } = await makeWorld(t)
  const all = new Map<string, Body['data']>()
  for (const { name, path } of CONTENT) all.set(name, (await get(`/v1/${path}?limit=1000`)).data)
  for (const resource of CONTENT) {
    const embeddings = embeddingsOf(resource)
    const names = pathsOf(embeddings).join(',')
    const { data } = await get(`/v1/${resource.path}?limit=1000&include=${names}`)
    const expected = (await get(`/v1/${resource.path}?limit=1000`)).data.map((record) =>
      withRelated(record, embeddings, all),
    )
    t.strictSame(data, expected, resource.name)
    for (const record of data) {
      t.strictSame((await get(`/v1/${resource.path}/${record.id}?include=${names}`)).data, record)
    }
  }
})

t.test('include=provenance says of every field where it comes from', async (t) => {
  const { get } = await makeWorld(t)
  const lines = readFileSync(join(EDITION_2023, 'brochure.txt'), 'utf8').split('\n')
  for (const resource of CONTENT) {
    const { data } = await get(`/v1/${resource.path}?limit=1000&include=provenance`)
    for (const { provenance, ...record } of data) {
      const traces = Object.entries(
        provenance as Record<string, { method: string | null; reason: string | null; lines: number[] }>,
      )
      t.strictSame(
        traces.map(([field]) => field),
        Object.keys(resource.fields),
      )
      for (const [field, trace] of traces) {
        const name = `${resource.name} ${record.id} ${field}`
        if (record[field] === null)
          t.ok(trace.method === null && trace.reason, `${name} is null for a reason`)
        t.ok(
          trace.lines.every((line) => lines[line - 1]?.trim() !== ''),
          `${name} names printed lines`,
        )
      }
    }
  }
})

t.test('the brochure is served byte for byte', async (t) => {
  const { app } = await makeWorld(t)
  const answer = await app.inject('/v1/editions/2023/brochure')
  t.equal(answer.headers['content-type'], 'text/plain; charset=utf-8')
  t.ok(answer.rawPayload.equals(readFileSync(join(EDITION_2023, 'brochure.txt'))))
})

t.test('all that the brochure prints is found under the right laureate', async (t) => {
  const { get } = await makeWorld(t)
  const names = (await get('/v1/laureates')).data.map(({ name }) => String(name))
  const include = 'include=actions,funding_purposes,contacts'
  let page = (await get(`/v1/editions/2023`)).data as unknown
  let printed = 0
  for (const line of readFileSync(join(EDITION_2023, 'brochure.txt'), 'utf8').split('\n')) {
    if (names.includes(line)) {
      const { data } = await get('/v1/laureates')
      const { id } = data.find(({ name }) => name === line) ?? {}
      page = (await get(`/v1/laureates/${id}?${include}`)).data
    } else if (line === 'Pour toute question :') {
      page = (await get('/v1/contacts/2023-contact')).data
      continue
    }
    if (line.trim() === '' || line.startsWith('>>>') || line === 'Introduction') continue
    for (const part of partsOf(line)) t.ok(texts(page).includes(part), `${part.slice(0, 60)}`)
    printed += 1
  }
  t.equal(printed, 125, 'no line was passed over')
})

t.test('every answer keeps the contract', async (t) => {
  const { app } = await makeWorld(t)
  const contract = (await app.inject('/openapi.json')).json()
  const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }))
  ajv.addSchema({ $id: 'contract', ...contract })
  for (const [path, { get }] of Object.entries<Operation>(contract.paths)) {
    const include = get.parameters.find(({ name }) => name === 'include')?.schema.items?.enum ?? []
    const search = include.includes('excerpts') ? '&q=2023' : ''
    const url = get.parameters.reduce(
      (url, { name, example }) => url.replace(`{${name}}`, String(example)),
      include.length === 0 ? path : `${path}?include=${include}${search}`,
    )
    const needed = get.parameters.filter((parameter) => parameter.in === 'query' && parameter.required)
    const query = needed.map(({ name, schema }): [string, string] => [name, String(schema.examples?.[0])])
    const answer = await app.inject(query.length === 0 ? url : `${url}?${new URLSearchParams(query)}`)
    const type = String(answer.headers['content-type']).split(';', 1)[0] ?? ''
    const content = get.responses['200']?.content ?? {}
    t.equal(Object.keys(content)[0], type, `${url} answers ${type}`)
    if (type !== 'application/json') continue
    const pointer = ['paths', path, 'get', 'responses', '200', 'content', type, 'schema']
    const check = ajv.getSchema(
      `contract#/${pointer
        .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
        .map(encodeURIComponent)
        .join('/')}`,
    )
    t.ok(check?.(answer.json<Body>()), `${url} ${JSON.stringify(check?.errors)}`)
    t.ok(check?.(content[type]?.example), `the example of ${path} ${JSON.stringify(check?.errors)}`)
    // Where the query has to say something, it says in which form as well.
    for (const accept of query.length === 0 ? Object.keys(content) : []) {
      const other = await app.inject({ url: url.replace(/\?.*/, ''), headers: { accept } })
      t.match(other.headers['content-type'], accept, `${url} answers ${accept}`)
    }
  }
  const problem = ajv.getSchema('contract#/components/schemas/Problem')
  for (const url of ['/v1/x', '/v1/laureates/x', '/v1/laureates?x=1&include=y', '/%zz']) {
    t.ok(problem?.((await app.inject(url)).json()), `${url} ${JSON.stringify(problem?.errors)}`)
  }
})

t.test('the contract says of every record what can be embedded in it, and nothing else', async (t) => {
  const { app } = await makeWorld(t)
  const { schemas } = (await app.inject('/openapi.json')).json<{ components: Components }>().components
  const recordOf = ({ $ref, allOf: [record] = [] }: Schema) => schemas[nameOf($ref ?? record?.$ref)]
  /** The ways into a record: the properties that are none of the record as such. */
  const described = (schema: Schema): string[] =>
    Object.entries(schema.properties ?? {}).flatMap(([name, { items, anyOf = [] }]) => {
      const embedded = items ?? anyOf[0]
      return embedded === undefined ? [] : [name, ...described(embedded).map((next) => `${name}.${next}`)]
    })
  for (const resource of RESOURCES) {
    const name = schemaName(resource)
    const related = schemas[`${name}WithRelated`] ?? {}
    t.strictSame(described(related), pathsOf(embeddingsOf(resource)), name)
    t.strictSame(Object.keys(recordOf(related)?.properties ?? {}), [
      ...Object.keys(resource.fields),
      ...(resource.provenance ? ['provenance'] : []),
    ])
  }
})

interface Components {
  readonly schemas: Readonly<Record<string, Schema>>
}

interface Schema {
  readonly $ref?: string
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
}

const nameOf = (reference = '') => reference.slice('#/components/schemas/'.length)

/** A record with all that is related to it, found by comparing every record with every other. */
function withRelated(
  record: Body['data'][number],
  embeddings: readonly Embedding[],
  all: ReadonlyMap<string, Body['data']>,
): Body['data'][number] {
  const embedded = embeddings.map(({ relation: { name, many, key, foreignKey }, within }) => {
    const related = [...(all.get(name) ?? [])]
      .filter((other) => other[foreignKey] === record[key])
      .map((other) => withRelated(other, within, all))
    return [name, many ? related : (related[0] ?? null)]
  })
  return { ...record, ...Object.fromEntries(embedded) }
}

/**
 * A record with each text cut where the example, which then ends with an ellipsis, cuts it, and with the
 * example of a revision, which says only what one looks like.
 */
function shortened(record: Readonly<Record<string, unknown>>, example: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      const shown = example[name]
      if (shown === REVISION_EXAMPLE) return [name, shown]
      const isCut = typeof shown === 'string' && shown.endsWith('…') && typeof value === 'string'
      return [name, isCut ? `${value.slice(0, shown.length - 1)}…` : value]
    }),
  )
}

interface Operation {
  get: {
    parameters: {
      name: string
      in: string
      required: boolean
      example: unknown
      schema: { items?: { enum: string[] }; examples?: unknown[] }
    }[]
    responses: Record<string, { content: Record<string, { example: unknown }> }>
  }
}

/** What a printed line says, in the form in which it is published. */
function partsOf(line: string): string[] {
  const text = line
    .replace(/^→ /, '')
    .replace(/^<(.*)>$/, '$1')
    .replace('92 000', '92000')
    .replace('Tél : ', '')
    .trim()
  const address = /^(.*?),? (\d{5}) (\D+)$/.exec(text)
  return address === null ? [text.replace(/,$/, '')] : address.slice(1)
}

/** Every text within a value, as one. */
function texts(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Object.values(value).map(texts).join('\n')
  return String(value)
}
