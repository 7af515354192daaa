/** The resources, in the order of the documentation; parents come before the records that refer to them. */
import { actions } from './actions.ts'
import { contacts } from './contacts.ts'
import type { Resource } from './define.ts'
import { editions } from './editions.ts'
import { findings } from './findings.ts'
import { fundingPurposes } from './funding_purposes.ts'
import { laureates } from './laureates.ts'

export const RESOURCES: readonly Resource[] = [
  editions,
  laureates,
  actions,
  fundingPurposes,
  contacts,
  findings,
]
