/** Walks through a collection by its places, from either end. */
import type { CollectionQuestion, Page } from '../../../src/queries/collection.ts'
import { NOTHING } from '../../../src/queries/include.ts'
import type { Revision } from '../../../src/queries/revision.ts'
import type { Resource } from '../../../src/resources/define.ts'

type Sorted = Omit<CollectionQuestion, 'page'>

export const BEGINNING = { from: null, backwards: false }
export const END = { from: null, backwards: true }

/** The pages from the beginning to the end, read one after the other. */
export function forwards(revision: Revision, resource: Resource, question: Sorted, limit: number): Page[] {
  const pages: Page[] = []
  let page = revision.page(resource, { ...question, page: { ...BEGINNING, limit } }, NOTHING)
  pages.push(page)
  while (page.hasNext) {
    const from = page.last
    page = revision.page(resource, { ...question, page: { from, backwards: false, limit } }, NOTHING)
    pages.push(page)
  }
  return pages
}

/** The pages from the beginning to the end, read from the last one back. */
export function backwards(revision: Revision, resource: Resource, question: Sorted, limit: number): Page[] {
  const pages: Page[] = []
  let page = revision.page(resource, { ...question, page: { ...END, limit } }, NOTHING)
  pages.unshift(page)
  while (page.hasPrevious) {
    const from = page.first
    page = revision.page(resource, { ...question, page: { from, backwards: true, limit } }, NOTHING)
    pages.unshift(page)
  }
  return pages
}
