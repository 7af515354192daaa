/** The 2023 brochure, published as the brochure of several years: enough records to page through. */
import { join } from 'node:path'
import type { Test } from 'tap'
import { publishEditions } from '../../../seed/publish.ts'
import { readSource } from '../../../seed/source.ts'
import { openRevision } from '../../../src/open-revision.ts'
import { NOTHING } from '../../../src/queries/include.ts'
import type { PublicRecord } from '../../../src/queries/records.ts'
import type { Revision } from '../../../src/queries/revision.ts'
import { EVERYTHING } from '../../../src/queries/selection.ts'
import type { Resource, ResourceName } from '../../../src/resources/define.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { EDITION_2023, PUBLISHED } from '../../world.ts'

/** Publishes the brochure once a year; gives the path of the database. */
export function publishYears(t: Test, years: readonly number[]): string {
  const path = join(t.testdir(), 'data.sqlite')
  const { brochure, curation } = readSource(EDITION_2023)
  const text = Buffer.from(brochure).toString('utf8')
  const sources = years.map((year) =>
    year === 2023
      ? { brochure, curation }
      : { brochure: Buffer.from(text.replace(/^2023$/m, String(year))), curation: null },
  )
  const published = publishEditions(path, sources, PUBLISHED)
  if (!published.ok) throw new Error(JSON.stringify(published.errors, null, 2))
  return path
}

export function openYears(t: Test, years: readonly number[]): Revision {
  const revision = openRevision(publishYears(t, years))
  t.teardown(revision.close)
  return revision
}

/** Every record of every resource. */
export type Records = ReadonlyMap<ResourceName, readonly PublicRecord[]>

export function allRecords(revision: Revision): Records {
  const page = { limit: 10_000, from: null, backwards: false }
  const question = { ...EVERYTHING, sort: [], page }
  return new Map(RESOURCES.map((one) => [one.name, revision.page(one, question, NOTHING).records]))
}

/** The resource of a name, which the tests spell right. */
export function resourceOf(name: ResourceName): Resource {
  const resource = RESOURCES.find((candidate) => candidate.name === name)
  if (resource === undefined) throw new Error(name)
  return resource
}
