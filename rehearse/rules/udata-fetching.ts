/** How udata (data.gouv.fr) fetches a catalogue. */
import { catalogueOf } from '../graph.ts'
import { canonical, GRAPH_FORMS, quadsOf } from '../quads.ts'
import type { Rule } from '../rule.ts'
import type { Reply, Target } from '../target.ts'

/** What it says that it is. */
const HEADERS = { 'user-agent': 'uData/0.1 dcat' }

/** The types that it takes for RDF where the address does not say. */
const RDF_TYPES = [
  'application/rdf+xml',
  'application/xml',
  'text/xml',
  'text/n3',
  'application/x-turtle',
  'text/turtle',
  'application/n-triples',
  'application/ld+json',
  'application/json',
  'application/trig',
]

/** What the whole catalogue may have, in bytes: it is kept as one document of at most 16 MB. */
const MOST_BYTES = 15_000_000

const forms = (target: Target): Promise<Reply[]> =>
  Promise.all(GRAPH_FORMS.map(([extension]) => target.ask(`/catalog.${extension}`, { headers: HEADERS })))

/** A media type without its parameters. */
export const typeOf = ({ headers }: Reply) => (headers.get('content-type') ?? '').replace(/\s*;.*$/s, '')

export const udataFetching: readonly Rule[] = [
  {
    name: 'each form of the catalogue has an address of its own, without redirects, with its charset',
    async check(target) {
      return (await forms(target)).flatMap(({ url, status, headers }) => {
        const type = headers.get('content-type') ?? ''
        if (status !== 200) return [`${url} answers ${status}.`]
        return /;\s*charset=utf-8/i.test(type) ? [] : [`${url} is “${type}”, without charset=utf-8.`]
      })
    },
  },
  {
    name: 'without an extension, HEAD answers with a type of RDF',
    async check(target) {
      const reply = await target.ask('/catalog', { method: 'HEAD', headers: HEADERS })
      if (reply.status !== 200) return [`HEAD ${reply.url} answers ${reply.status}.`]
      return RDF_TYPES.includes(typeOf(reply)) ? [] : [`${reply.url} is “${typeOf(reply)}”.`]
    },
  },
  {
    name: 'each form is read without a base and without the network, and says the same',
    async check(target) {
      const graphs = new Set<string>()
      for (const [index, { text }] of (await forms(target)).entries()) {
        const [extension] = GRAPH_FORMS[index] as (typeof GRAPH_FORMS)[number]
        graphs.add(await canonical(await quadsOf(text, extension)))
      }
      return graphs.size === 1 ? [] : [`There are ${graphs.size} different graphs.`]
    },
  },
  {
    name: 'the service knows its public address',
    async check(target) {
      const graph = await catalogueOf(target)
      const own = ['dcat:Catalog', 'dcat:Dataset', 'dcat:Distribution', 'dcat:DataService'].flatMap(graph.all)
      const foreign = own.filter((iri) => !iri.startsWith(`${target.base}/`))
      if (foreign.length === 0) return []
      return [
        `${foreign.length} addresses, ${foreign[0]} among them, do not begin with ${target.base}: set BASE_URL.`,
      ]
    },
  },
  {
    name: 'the catalogue is small enough',
    async check(target) {
      return (await forms(target))
        .filter(({ body }) => body.length > MOST_BYTES)
        .map(({ url, body }) => `${url} has ${body.length} bytes, more than ${MOST_BYTES}.`)
    },
  },
]
