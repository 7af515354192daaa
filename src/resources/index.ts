/** The resources, in the order of the documentation. */
import { actions } from './actions.ts'
import { changes } from './changes.ts'
import { contacts } from './contacts.ts'
import type { ContentResource, Resource } from './define.ts'
import { editions } from './editions.ts'
import { findings } from './findings.ts'
import { fundingPurposes } from './funding_purposes.ts'
import { laureates } from './laureates.ts'

/** What is read from brochures, and whose changes are recorded; parents come before what refers to them. */
export const CONTENT: readonly ContentResource[] = [
  editions,
  laureates,
  actions,
  fundingPurposes,
  contacts,
  findings,
]

export const RESOURCES: readonly Resource[] = [...CONTENT, changes]
