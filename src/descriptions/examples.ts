/** Example answers, made from the examples of the fields, which are real values of the 2023 brochure. */
import type { Resource } from '../resources/define.ts'
import type { Excerpt } from '../resources/excerpt.ts'
import { REVISION_EXAMPLE } from '../resources/identity.ts'

const BASE = 'http://127.0.0.1:3000'

export function recordExample({ fields }: Resource): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, { example }]) => [name, example]))
}

/** What a search for `jardin` shows of the laureate of the other examples. */
export const EXCERPT_EXAMPLE: Excerpt = {
  resource: 'actions',
  record: '2023-assol-action',
  field: 'title',
  parts: [
    { text: 'Du ', marked: false },
    { text: 'jardin', marked: true },
    { text: " à l'assiette", marked: false },
  ],
}

/** @param query what was asked, in a sentence */
export function collectionExample(resource: Resource, query: string) {
  const self = `${BASE}/v1/${resource.path}`
  return {
    data: [recordExample(resource)],
    meta: { query, total: 1, count: 1, revision: REVISION_EXAMPLE },
    links: { self, first: self, prev: null, next: null, last: `${self}?before=WyIuLi4iXQ` },
  }
}

export function itemExample(resource: Resource) {
  const collection = `${BASE}/v1/${resource.path}`
  return {
    data: recordExample(resource),
    meta: { revision: REVISION_EXAMPLE },
    links: { self: `${collection}/${resource.fields.id?.example}`, collection },
  }
}
