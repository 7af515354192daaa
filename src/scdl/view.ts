/** The actions in the columns of SCDL Subventions, one a row: what the brochure does not say stays empty. */
import { filterParameters } from '../http/parameters/filters.ts'
import { defineRoute } from '../http/route.ts'
import { readBatches } from '../queries/batches.ts'
import { allOf } from '../queries/condition.ts'
import { NOTHING } from '../queries/include.ts'
import { csv } from '../representations/csv.ts'
import type { PublicRecord } from '../representations/representation.ts'
import { actions } from '../resources/actions.ts'
import { relationsOf } from '../resources/relations.ts'
import { COLUMNS, type Source } from './columns.ts'
import { PATH } from './description.ts'

const FIELDS = COLUMNS.map(({ name }) => name)

/** The one edition and the one laureate that an action belongs to. */
const INCLUDE = {
  ...NOTHING,
  relations: relationsOf(actions)
    .filter(({ many }) => !many)
    .map((relation) => ({ relation, within: [] })),
}

export const scdlViewRoute = defineRoute({
  path: `${PATH}.csv`,
  parameters: { filters: filterParameters(actions) },
  produces: [{ mediaType: csv.mediaType, extension: csv.extension, kind: csv.kind }],
  negotiated: false,
  cacheable: true,
  dated: true,
  operation: {
    id: 'getScdlSubventions',
    tag: actions.title,
    summary: {
      en: 'The actions as CSV, in the columns of SCDL Subventions',
      fr: 'Actions : en CSV, dans les colonnes du SCDL Subventions',
    },
    description: {
      en: `One row an action, in the columns of the French standard for grants. It does not conform to it: what the brochure does not say stays empty, and \`${PATH}.json\` says why of each column.`,
      fr: `Une ligne par action, dans les colonnes du schéma SCDL Subventions. Le fichier n’y est pas conforme : ce que la brochure ne dit pas reste vide, et \`${PATH}.json\` dit pourquoi, colonne par colonne.`,
    },
    pathParameters: [],
    content: () => ({ [csv.mediaType]: { schema: { type: 'string' } } }),
    problems: [400, 414, 431, 500, 503],
  },
  mayTakeLong: () => true,
  answer({ query: { filters }, revision, links, publisher, budget }) {
    const selection = { where: allOf(filters), match: null }
    const total = revision.count(actions, selection)
    const batches = readBatches(revision, actions, { ...selection, sort: [] }, INCLUDE, budget)
    const chunks = csv.write({
      resource: actions,
      fields: FIELDS,
      publisher,
      urlOf: links.to,
      total,
      batches: rows(batches),
    })
    return {
      type: csv.contentType,
      body: { chunks },
      headers: {
        'content-disposition': 'attachment; filename="scdl-subventions.csv"',
        'x-total-count': String(total),
      },
      related: [['describedby', links.to(`${PATH}.json`), 'application/json']],
    }
  },
})

function* rows(batches: Iterable<readonly PublicRecord[]>): Generator<readonly PublicRecord[], void, void> {
  for (const batch of batches) yield batch.map(rowOf)
}

function rowOf(action: PublicRecord): PublicRecord {
  return Object.fromEntries(
    COLUMNS.map(({ name, filled }) => [name, 'missing' in filled ? null : valueFrom(filled, action)]),
  )
}

function valueFrom({ resource, field }: Source, action: PublicRecord): unknown {
  // What an action belongs to is included in it, and never null.
  const record = resource === actions ? action : (action[resource.name] as PublicRecord)
  return record[field]
}
