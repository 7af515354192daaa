/** JSON-LD and Turtle: one graph, written in two ways. */

import { Readable } from 'node:stream'
import fc from 'fast-check'
import t from 'tap'
import { canonical, quadsOf } from '../../../rehearse/quads.ts'
import { DEFAULT_PUBLISHER } from '../../../src/descriptions/publisher.ts'
import { jsonld } from '../../../src/representations/jsonld.ts'
import type { Context, PublicRecord } from '../../../src/representations/representation.ts'
import { ttl } from '../../../src/representations/ttl.ts'
import { contacts } from '../../../src/resources/contacts.ts'
import { CONTENT, RESOURCES } from '../../../src/resources/index.ts'
import { BASE_URL, makeWorld } from '../../world.ts'
import { recordsIn } from './readers/linked-data.ts'

const FORMS = [jsonld, ttl]

t.test('both say the same', async (t) => {
  const { app } = await makeWorld(t)
  for (const resource of RESOURCES) {
    const graphs = []
    for (const { extension, contentType } of FORMS) {
      const answer = await app.inject(`/v1/${resource.path}.${extension}`)
      t.equal(answer.headers['content-type'], contentType)
      graphs.push(await canonical(await quadsOf(answer.body, extension)))
    }
    t.ok(graphs[0], 'there is something to compare')
    t.equal(graphs[0], graphs[1], `${resource.name}: isomorphic`)
  }
})

t.test('one record, with what is embedded in it, and where its fields come from', async (t) => {
  const { app } = await makeWorld(t)
  const include = 'include=contacts,actions.funding_purposes,editions,provenance'
  const graphs = []
  for (const { extension } of FORMS) {
    const answer = await app.inject(`/v1/laureates/2023-assol.${extension}?${include}`)
    const quads = await quadsOf(answer.body, extension)
    graphs.push(await canonical(quads))
    const all = CONTENT.map((resource) => recordsIn(quads, resource).length)
    t.strictSame(all, [1, 1, 1, 1, 1, 0], `${extension}: each record is described`)
    const traces = quads.filter(({ predicate }) => predicate.value === `${BASE_URL}/terms#provenance`)
    const fields = CONTENT.slice(0, -1).flatMap((resource) => Object.keys(resource.fields))
    t.equal(traces.length, fields.length, 'and the origin of each of its fields')
    const contact = `${BASE_URL}/v1/contacts/2023-assol-contact`
    t.match(
      quads.find(({ predicate }) => predicate.value === 'http://schema.org/contactPoint'),
      { subject: { value: `${BASE_URL}/v1/laureates/2023-assol` }, object: { value: contact } },
      'schema.org leads from the laureate to its contact',
    )
  }
  t.equal(graphs[0], graphs[1], 'isomorphic')
})

t.test('an item is one node, and a graph only with what is embedded', async (t) => {
  const { app } = await makeWorld(t)
  const item = (await app.inject('/v1/actions/2023-bicyclaide-action.jsonld')).json()
  t.match(item, {
    '@id': `${BASE_URL}/v1/actions/2023-bicyclaide-action`,
    '@type': 'Project',
    identifier: '2023-bicyclaide-action',
    funding: `${BASE_URL}/v1/editions/2023`,
    parentOrganization: `${BASE_URL}/v1/laureates/2023-bicyclaide`,
    name: { '@value': 'La vélo école mobile', '@language': 'fr' },
    areaServed: [
      { '@type': 'AdministrativeArea', identifier: '92036', name: 'Gennevilliers' },
      { '@type': 'AdministrativeArea', identifier: '92026', name: 'Courbevoie' },
    ],
  })
  const embedded = (await app.inject('/v1/actions/2023-bicyclaide-action.jsonld?include=laureates')).json()
  t.match(embedded['@graph'], [{ '@type': 'Project' }, { '@type': 'Organization', name: 'BicyclAide' }])
})

t.test('what many records embed is described once', async (t) => {
  const { app } = await makeWorld(t)
  const { '@graph': graph } = (await app.inject('/v1/laureates.jsonld?include=editions')).json()
  t.equal(graph.length, 14)
})

t.test('a record and what it refers to are known, whichever fields are shown', async (t) => {
  const { app } = await makeWorld(t)
  const id = '2023-bicyclaide-contact-postal-code-postal-code'
  for (const path of [
    `/v1/findings/${id}.jsonld?fields=record`,
    `/v1/findings.jsonld?fields=record&id=${id}`,
  ]) {
    const { '@context': _, ...body } = (await app.inject(path)).json()
    t.strictSame(body['@graph']?.[0] ?? body, {
      '@id': `${BASE_URL}/v1/findings/${id}`,
      '@type': 'Comment',
      about: `${BASE_URL}/v1/contacts/2023-bicyclaide-contact`,
    })
  }
})

/** What is written of records in batches. */
function written(
  form: (typeof FORMS)[number],
  batches: readonly PublicRecord[][],
  more: Partial<Context> = {},
): Promise<string[]> {
  const urlOf = (path: string) => `${BASE_URL}${path}`
  const context = {
    resource: contacts,
    fields: Object.keys(contacts.fields),
    publisher: DEFAULT_PUBLISHER,
    urlOf,
    ...more,
  }
  return Readable.from(form.write({ ...context, total: batches.flat().length, batches })).toArray()
}

t.test('a piece for each batch; none at all is a document too', async (t) => {
  const batch = (id: string) => [{ id, name: id }]
  for (const form of FORMS) {
    const pieces = await written(form, [batch('a'), batch('b'), batch('c')])
    t.ok(pieces.length >= 4)
    const quads = await quadsOf(pieces.join(''), form.extension)
    t.equal(recordsIn(quads, contacts).length, 3)
    for (const batches of [[], [[]]])
      t.strictSame(await quadsOf((await written(form, batches)).join(''), form.extension), [])
  }
})

t.test(
  'whatever a text is made of, it is read back; an address becomes one that can be written',
  async (t) => {
    const text = fc.string({ unit: 'binary', minLength: 1 })
    await fc.assert(
      fc.asyncProperty(text, fc.array(text), text, async (name, units, site) => {
        const record = { id: 'a', name, units, websites: [`https://a.example/${site}`] }
        const graphs = []
        for (const form of FORMS) {
          const quads = await quadsOf((await written(form, [[record]])).join(''), form.extension)
          t.match(recordsIn(quads, contacts), [{ name, units: { length: units.length } }])
          t.strictSame(recordsIn(quads, contacts)[0]?.units, units)
          graphs.push(await canonical(quads))
        }
        t.equal(graphs[0], graphs[1])
      }),
      { numRuns: 50 },
    )
    const record = { id: 'a', websites: ['https://a.example/<b c>?"d"'] }
    t.match((await written(ttl, [[record]])).join(''), '<https://a.example/%3Cb%20c%3E?%22d%22>')
  },
)

t.test('an identifier of which nobody knows the resource is a text', async (t) => {
  const id = contacts.fields.id
  const of = { ...id, term: 'schema:about', referencesBy: 'resource' }
  const more = { resource: { ...contacts, fields: { id, of } }, fields: ['of', 'unknown'] }
  t.match(
    (await written(ttl, [[{ id: 'a', of: 'b', resource: 'gone' }]], more)).join(''),
    'schema:about "b".',
  )
  t.match(
    (await written(ttl, [[{ id: 'a', of: 'b', resource: 'actions' }]], more)).join(''),
    `schema:about <${BASE_URL}/v1/actions/b>.`,
  )
})
