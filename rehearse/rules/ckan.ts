/** How ckanext-dcat fetches and reads a catalogue. */
import { catalogueOf } from '../graph.ts'
import { GRAPH_FORMS } from '../quads.ts'
import type { Rule } from '../rule.ts'
import { typeOf } from './udata-fetching.ts'

/** The types that it hands to its parser as they are; those of plain JSON and XML fail there. */
const TYPES: readonly string[] = ['application/ld+json', 'application/rdf+xml', 'text/turtle']

const MOST_BYTES = 50_000_000

export const ckan: readonly Rule[] = [
  {
    name: 'HEAD answers, with a type that the parser knows',
    async check(target) {
      const addresses = ['/catalog', ...GRAPH_FORMS.map(([extension]) => `/catalog.${extension}`)]
      const replies = await Promise.all(addresses.map((one) => target.ask(one, { method: 'HEAD' })))
      return replies
        .filter((reply) => reply.status !== 200 || !TYPES.includes(typeOf(reply)))
        .map((reply) => `HEAD ${reply.url} answers ${reply.status} with “${typeOf(reply)}”.`)
    },
  },
  {
    name: 'a page of the catalogue has 50 MB at most',
    async check(target) {
      const replies = await Promise.all(GRAPH_FORMS.map(([extension]) => target.ask(`/catalog.${extension}`)))
      return replies
        .filter(({ body }) => body.length > MOST_BYTES)
        .map(({ url, body }) => `${url} has ${body.length} bytes.`)
    },
  },
  {
    name: 'datasets and files have IRIs: those of blank nodes would be made anew each time',
    async check(target) {
      const graph = await catalogueOf(target)
      return ['dcat:Dataset', 'dcat:Distribution']
        .flatMap(graph.all)
        .filter((one) => one.startsWith('_:'))
        .map((one) => `${one} has none.`)
    },
  },
]
