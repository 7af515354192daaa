/** The quality that udata (data.gouv.fr) will show of each dataset: nine points, and the resources it will make. */
import { type CataloguedFile, filesOf } from './files.ts'
import { catalogueOf, type Graph } from './graph.ts'
import type { Target } from './target.ts'

export interface Score {
  readonly title: string
  /** The points that it does not get. */
  readonly missed: readonly string[]
  readonly resources: readonly CataloguedFile[]
}

/** How many points there are. */
export const POINTS = 9

/** Licences that data.gouv.fr knows by their addresses. */
const LICENCES: readonly string[] = [
  'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
  'https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf',
  'https://github.com/etalab/Licence-Ouverte/blob/master/LO.md',
  'https://opendatacommons.org/licenses/odbl/',
  'https://creativecommons.org/licenses/by/4.0/',
]

/** What does not count as an open format. */
const CLOSED = /^application\/(pdf|msword|vnd\.(ms-|openxmlformats-))/

/** Frequencies that promise no date, so that none is missed. */
const NO_PROMISE = /\/(IRREG|NEVER|NOT_PLANNED|AS_NEEDED)$/

export async function scores(target: Target): Promise<Score[]> {
  const graph = await catalogueOf(target)
  return Promise.all(graph.all('dcat:Dataset').map((dataset) => scoreOf(graph, dataset, target)))
}

async function scoreOf(graph: Graph, dataset: string, target: Target): Promise<Score> {
  const resources = await filesOf(target, dataset)
  const replies = await Promise.all(resources.map(({ url }) => target.ask(url, { method: 'HEAD' })))
  const points = { ...pointsOf(graph, dataset), ...pointsOfFiles(graph, dataset, resources) }
  const all = { ...points, 'all files available': replies.every(({ status }) => status === 200) }
  const missed = Object.entries(all).flatMap(([point, isGot]) => (isGot ? [] : [point]))
  return { title: graph.texts(dataset, 'dct:title', 'fr')[0] ?? dataset, missed, resources }
}

function pointsOf(graph: Graph, dataset: string) {
  const values = (property: string) => graph.values(dataset, property)
  const frequencies = values('dct:accrualPeriodicity')
  return {
    licence: values('dct:license').some((licence) => LICENCES.includes(licence)),
    'period covered': values('dct:temporal').length > 0,
    'territory covered': values('dct:spatial').length > 0,
    'update frequency': frequencies.length > 0,
    'updated as promised': frequencies.some((frequency) => NO_PROMISE.test(frequency)),
    'description of more than 100 characters': graph
      .texts(dataset, 'dct:description', 'fr')
      .some(({ length }) => length > 100),
  }
}

function pointsOfFiles(graph: Graph, dataset: string, resources: readonly CataloguedFile[]) {
  const files = graph.values(dataset, 'dcat:distribution')
  return {
    'an open format': resources.some(({ mediaType }) => !CLOSED.test(mediaType)),
    'files documented': files.some((file) => graph.texts(file, 'dct:description').length > 0),
  }
}
