/** `city=Nanterre`, `founded_year__gte=2000`, `funding_purposes.category=equipment`: filters by fields. */
import type { Condition } from '../../queries/condition.ts'
import type { Resource } from '../../resources/define.ts'
import type { ParameterError } from '../problems.ts'
import { documentFilter } from './filter-documentation.ts'
import { type FilterName, readFilterName } from './filter-name.ts'
import { readFilterValues } from './filter-values.ts'
import { operatorsOf } from './operators.ts'
import { accepted, type Given, type Parameter, type Reading } from './parameter.ts'
import { errorOf, mend, type Refusal } from './refusal.ts'

const MOST_FILTERS = 20

/** The filters of a resource: one name per field, and with `__` per operator; several of them must all hold. */
export function filterParameters(resource: Resource): Parameter<readonly Condition[]> {
  const fields = Object.entries(resource.fields).filter(([, field]) => operatorsOf(field).length > 0)
  const plain = new Set(fields.map(([name]) => name))
  return {
    documented: fields.map(([name, field]) => documentFilter(name, field)),
    owns: (name) => plain.has(name) || name.includes('__') || name.includes('.'),
    read: (given) => readFilters(resource, given),
  }
}

function readFilters(resource: Resource, given: readonly Given[]): Reading<readonly Condition[]> {
  const errors: ParameterError[] = []
  const report = (name: string, refusals: readonly Refusal[]) =>
    errors.push(...refusals.map((refusal) => errorOf(name, refusal)))
  // Under the names that were meant: several spellings may mean one.
  const filters = new Map<string, { name: FilterName; values: readonly string[] }>()
  for (const [written, own] of Map.groupBy(given, ({ name }) => name)) {
    const { read, refusals } = mend((name) => readFilterName(resource, name), written)
    report(written, refusals)
    if (read === null) continue
    const { values = [] } = filters.get(read.text) ?? {}
    filters.set(read.text, { name: read.value, values: [...values, ...own.map(({ value }) => value)] })
  }
  const conditions: Condition[] = []
  const instead: Given[] = []
  for (const [name, filter] of filters) {
    const { condition, texts, refusals } = readFilterValues(filter.name, filter.values)
    report(name, refusals)
    if (condition === null) continue
    conditions.push(condition)
    if (conditions.length <= MOST_FILTERS) instead.push(...texts.map((value) => ({ name, value })))
  }
  if (conditions.length > MOST_FILTERS) {
    errors.push({ parameter: 'filters', detail: `A query takes at most ${MOST_FILTERS} filters.` })
  }
  return errors.length === 0 ? accepted(conditions) : { errors, instead }
}
