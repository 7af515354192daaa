/** What udata (data.gouv.fr) makes of the datasets, the files and the services of a catalogue. */
import { catalogueOf, type Graph } from '../graph.ts'
import type { Rule } from '../rule.ts'
import { typeOf } from './udata-fetching.ts'

/** In characters. */
const LONGEST_TITLE = 350

const POLYGON = /^(MULTI)?POLYGON ?\(\(/

/** A rule about each of the things of a class: what is wrong with one of them. */
function ofEach(type: string, name: string, wrong: (graph: Graph, one: string) => readonly string[]): Rule {
  return {
    name,
    async check(target) {
      const graph = await catalogueOf(target)
      const all = graph.all(type)
      if (all.length === 0) return [`There is no ${type}.`]
      return all.flatMap((one) => wrong(graph, one).map((what) => `${one} ${what}`))
    },
  }
}

const unless = (holds: boolean, complaint: string) => (holds ? [] : [complaint])

export const udataReading: readonly Rule[] = [
  {
    name: 'every dataset and every service has an identifier of its own',
    async check(target) {
      const graph = await catalogueOf(target)
      const all = [...new Set(['dcat:Dataset', 'dcat:DataService'].flatMap(graph.all))]
      const identifiers = all.map((one) => graph.values(one, 'dct:identifier'))
      const repeated = identifiers.flat().filter((one, index, list) => list.indexOf(one) !== index)
      return [
        ...all
          .filter((_, index) => identifiers[index]?.length !== 1)
          .map((one) => `${one} has not exactly one identifier.`),
        ...repeated.map((one) => `${one} identifies several.`),
      ]
    },
  },
  ofEach('dcat:Dataset', 'every dataset has a title in French, of 350 characters at most', (graph, one) => {
    const titles = graph.texts(one, 'dct:title', 'fr')
    return unless(titles.length === 1 && titles.every(({ length }) => length <= LONGEST_TITLE), 'has none.')
  }),
  ofEach(
    'dcat:Dataset',
    'every dataset says when it was last changed, and not in the future',
    (graph, one) => {
      const [modified = ''] = graph.texts(one, 'dct:modified')
      return unless(Date.parse(modified) <= Date.now(), `was changed “${modified}”.`)
    },
  ),
  ofEach('dcat:Dataset', 'every dataset has a contact with a name and an address', (graph, one) => {
    const contacts = graph.values(one, 'dcat:contactPoint')
    const has = (contact: string, property: string) => graph.values(contact, property).length > 0
    return unless(
      contacts.some((contact) => has(contact, 'vcard:fn') && has(contact, 'vcard:hasEmail')),
      'has none.',
    )
  }),
  ofEach('dcat:Dataset', 'the period is a blank node: any other would be downloaded', (graph, one) => {
    const periods = graph.values(one, 'dct:temporal')
    return unless(
      periods.length > 0 && periods.every((period) => period.startsWith('_:')),
      'has no such period.',
    )
  }),
  ofEach('dcat:Dataset', 'the territory is a polygon, without a reference system', (graph, one) => {
    const boxes = graph.values(one, 'dct:spatial').flatMap((place) => graph.texts(place, 'dcat:bbox'))
    return unless(
      boxes.some((box) => POLYGON.test(box)),
      'has none.',
    )
  }),
  ofEach('dcat:Dataset', 'every theme has a label', (graph, one) =>
    graph
      .values(one, 'dcat:theme')
      .filter((theme) => graph.texts(theme, 'skos:prefLabel').length === 0)
      .map((theme) => `has the theme ${theme} without one.`),
  ),
  ofEach('dcat:Dataset', 'keywords are texts', (graph, one) =>
    graph
      .values(one, 'dcat:keyword')
      .filter((keyword) => !graph.texts(one, 'dcat:keyword').includes(keyword))
      .map((keyword) => `has the keyword ${keyword}, which is none.`),
  ),
  ofEach('dcat:Distribution', 'every file has a title, a description and a media type', (graph, one) =>
    ['dct:title', 'dct:description', 'dcat:mediaType']
      .filter((property) => graph.values(one, property).length === 0)
      .map((property) => `has no ${property}.`),
  ),
  ofEach('dcat:Distribution', 'the address of a file, its identity, has no query', (graph, one) => {
    const urls = graph.values(one, 'dcat:downloadURL')
    return unless(urls.length === 1 && urls.every((url) => !url.includes('?')), `is at “${urls.join(', ')}”.`)
  }),
  ofEach('dcat:Distribution', 'no file names a service: the portal would not list it', (graph, one) =>
    graph.values(one, 'dcat:accessService').map((service) => `names ${service}.`),
  ),
  {
    name: 'every service has its contract, and serves datasets that are there',
    async check(target) {
      const graph = await catalogueOf(target)
      const datasets = new Set(graph.all('dcat:Dataset'))
      const services = graph.all('dcat:DataService')
      if (services.length === 0) return ['There is no service.']
      const wrong: string[] = []
      for (const service of services) {
        const [contract] = graph.values(service, 'dcat:endpointDescription')
        const status = contract === undefined ? 'nothing' : (await target.ask(contract)).status
        if (status !== 200) wrong.push(`The contract of ${service}, “${contract ?? ''}”, answers ${status}.`)
        const served = graph.values(service, 'dcat:servesDataset')
        if (served.length === 0 || !served.every((one) => datasets.has(one)))
          wrong.push(`${service} serves “${served.join(', ')}”.`)
      }
      return wrong
    },
  },
  {
    name: 'where readers are sent to, there is a page',
    async check(target) {
      const graph = await catalogueOf(target)
      const all = ['dcat:Dataset', 'dcat:DataService'].flatMap(graph.all)
      const pages = [...new Set(all.flatMap((one) => graph.values(one, 'dcat:landingPage')))]
      const replies = await Promise.all(pages.map((page) => target.ask(page)))
      return replies
        .filter((reply) => reply.status !== 200 || typeOf(reply) !== 'text/html')
        .map((reply) => `${reply.url} answers ${reply.status} with “${typeOf(reply)}”.`)
    },
  },
]
