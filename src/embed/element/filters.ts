/** Which attributes of the element are parameters of `/v1/laureates`. */
import { ASKED, type Service } from '../view/setting.ts'

/** `city`, `founded_year__gte`, `funding_purposes.category`: but not `class`, `data-…` or whatever else a page adds. */
export function filtersOf(attributes: Iterable<Attr>, { parameters, relations }: Service): URLSearchParams {
  const filters = new URLSearchParams()
  for (const { name, value } of attributes) {
    const [relation = '', ...rest] = name.split('.')
    const [field = ''] = name.split('__')
    if (rest.length > 0 ? relations.includes(relation) : parameters.includes(field)) {
      filters.append(name, value)
    }
  }
  return filters
}

/** The path of the answer in JSON, and the one to show people where it comes from. */
export function pathsOf(filters: URLSearchParams, id: string | null): { asked: string; source: string } {
  if (id !== null) {
    const path = `/v1/laureates/${encodeURIComponent(id)}`
    return { asked: `${path}.json?${new URLSearchParams(ASKED.laureate)}`, source: path }
  }
  const query = new URLSearchParams({ ...ASKED.laureates, ...Object.fromEntries(filters) })
  const source = filters.size === 0 ? '/v1/laureates' : `/v1/laureates?${filters}`
  return { asked: `/v1/laureates.json?${query}`, source }
}
