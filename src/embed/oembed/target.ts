/** From the URL of a page of the service to the page for a frame that shows the same. */
import type { Given } from '../../http/parameters/parameter.ts'
import { readParameters } from '../../http/parameters/query.ts'
import { Problem } from '../../http/problems.ts'
import { readGiven } from '../../http/query-string.ts'
import type { Question } from '../../http/route.ts'
import { NOTHING } from '../../queries/include.ts'
import { laureates } from '../../resources/laureates.ts'
import { type Relation, relationsOf } from '../../resources/relations.ts'
import { type Frame, framePath, HEIGHTS, LAUREATES_FRAME } from '../frames.ts'
import { appearance, embedding, namesOf } from '../options.ts'
import { TEXTS } from '../view/texts.ts'

type Asked = Pick<Question, 'revision' | 'links'>

/** The pages that show all laureates, or those that their query selects. */
const COLLECTIONS = ['', '/v1', '/embed', '/v1/laureates', LAUREATES_FRAME]

/** What a page can be asked that makes no difference to which laureates it is about. */
const IGNORED = ['include', 'fields', 'facets', 'after', 'before', 'f']

/** @throws Problem `nothing_to_embed` */
export function targetOf(url: string, asked: Asked): Frame {
  const { path, query } = ownPath(url, asked)
  if (COLLECTIONS.includes(path)) return laureatesFrame(query, asked)
  const [, name, id] = /^\/(?:v1|embed)\/([\w-]+)(?:\/([^/]+))?$/.exec(path) ?? []
  if (name === laureates.path && id !== undefined) return laureateFrame(id, query, asked)
  const relation = relationsOf(laureates).find(({ resource }) => resource.path === name)
  if (relation === undefined) throw nothing(`Nothing at ${path} can be embedded.`)
  return id === undefined
    ? laureatesFrame(throughRelation(relation, query), asked)
    : relatedFrame(relation, id, query, asked)
}

/** The path of a URL of the service, without an extension, and its query. */
function ownPath(url: string, { links }: Asked): { path: string; query: Given[] } {
  const own = new URL(links.to('/'))
  const given = URL.parse(url)
  const root = own.pathname.slice(0, -1)
  if (given?.origin !== own.origin || !`${given.pathname}/`.startsWith(own.pathname))
    throw nothing(`The URL does not begin with ${own.href}.`)
  const path = decoded(given.pathname.slice(root.length)).replace(/\/$/, '')
  return {
    path: path.replace(/(?<=\/[^/.]+)\.[\w.]+$/, ''),
    query: readGiven(given.href.replace(/#.*$/s, '')),
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw nothing('The URL cannot be read: check its percent-encoding.')
  }
}

function laureatesFrame(query: readonly Given[], { revision }: Asked): Frame {
  const kept = query.filter(({ name }) => !IGNORED.includes(name))
  const format = { mediaType: 'text/html' }
  const reading = readParameters(embedding, kept, {
    address: LAUREATES_FRAME,
    format,
    revision: revision.id,
  })
  if ('errors' in reading) {
    const details = reading.errors.map(({ parameter, detail }) => `${parameter}: ${detail}`)
    throw nothing(`The page cannot be embedded with this query. ${details.join(' ')}`)
  }
  const { title } = TEXTS[reading.value.lang]
  return { path: framePath(null, kept), title, height: HEIGHTS.laureates }
}

function laureateFrame(id: string, query: readonly Given[], { revision }: Asked): Frame {
  const laureate = revision.record(laureates, id, NOTHING)
  if (laureate === null) throw nothing(`No laureate has the identifier ${JSON.stringify(id)}.`)
  const kept = query.filter(({ name }) => namesOf(appearance).includes(name))
  return { path: framePath(id, kept), title: String(laureate.display_name), height: HEIGHTS.laureate }
}

/** What shows a record that a laureate has, or the laureates that a record has. */
function relatedFrame(relation: Relation, id: string, query: readonly Given[], asked: Asked): Frame {
  const { resource, many, key, foreignKey } = relation
  const record = asked.revision.record(resource, id, NOTHING)
  const detail = `No ${resource.singular.en} has the identifier ${JSON.stringify(id)}.`
  if (record === null) throw nothing(detail)
  if (!many) return laureatesFrame([{ name: key, value: id }], asked)
  const laureate = record[foreignKey]
  if (laureate === null) throw nothing(`The ${resource.singular.en} ${id} belongs to no laureate.`)
  return laureateFrame(String(laureate), query, asked)
}

/** The filters of a related collection, as filters of the laureates that have such records. */
function throughRelation({ name: relation }: Relation, query: readonly Given[]): Given[] {
  const inCommon = [...IGNORED, ...namesOf(appearance), 'layout', 'q']
  return query
    .filter(({ name }) => !['sort', 'limit'].includes(name))
    .map(({ name, value }) => ({ name: inCommon.includes(name) ? name : `${relation}.${name}`, value }))
}

const nothing = (detail: string) => new Problem('nothing_to_embed', detail)
