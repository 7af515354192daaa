/** What the home page shows of the data: counts that stay few, however many records there are. */
import type { Condition } from '../queries/condition.ts'
import type { Revision } from '../queries/revision.ts'
import { EVERYTHING } from '../queries/selection.ts'
import { actions } from '../resources/actions.ts'
import type { Resource } from '../resources/define.ts'
import { CATEGORIES, fundingPurposes } from '../resources/funding_purposes.ts'
import { RESOURCES } from '../resources/index.ts'
import { laureates } from '../resources/laureates.ts'
import { relationsOf } from '../resources/relations.ts'
import type { Overview } from '../web/home.ts'
import { included } from './parameters/include.ts'

/** So many laureates are named; the others are a click away. */
const MOST_NAMED = 24

export function overviewOf(revision: Revision): Overview {
  return {
    totals: RESOURCES.map((resource) => ({ resource, total: revision.count(resource) })),
    laureates: newest(revision),
    seats: countsOf(revision, laureates, 'insee_code', null),
    places: countsOf(revision, actions, 'communes', null),
    purposes: Object.keys(CATEGORIES).map((category) => {
      return { category, communes: countsOf(revision, laureates, 'city', fundedFor(category)) }
    }),
  }
}

/** Some laureates with their actions, those of the newest edition first. */
function newest(revision: Revision) {
  const sort = [
    { field: 'edition', descending: true },
    { field: 'display_name', descending: false },
  ]
  const page = { limit: MOST_NAMED, from: null, backwards: false }
  return revision.page(laureates, { ...EVERYTHING, sort, page }, included(laureates, [actions.name])).records
}

/** How many records there are by the values of a field; those without one are left out. */
function countsOf(revision: Revision, resource: Resource, field: string, where: Condition | null) {
  const { values } = revision.facet(resource, field, { ...EVERYTHING, where })
  return values.flatMap(({ value, count }) => (value === null ? [] : { value: String(value), count }))
}

/** The laureates that have a purpose of a category. */
function fundedFor(category: string): Condition | null {
  const [relation = null] = relationsOf(laureates).filter(
    ({ resource }) => resource.name === fundingPurposes.name,
  )
  return { kind: 'comparison', relation, field: 'category', operator: 'eq', values: [category] }
}
