/** The representations, in order of preference: the first answers a request that states none. */
import type { Resource } from '../resources/define.ts'
import { atom } from './atom.ts'
import { csv } from './csv.ts'
import { excelCsv } from './excel-csv.ts'
import { geojson } from './geojson.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { jsonld } from './jsonld.ts'
import { ndjson } from './ndjson.ts'
import { parquet } from './parquet.ts'
import type { Representation } from './representation.ts'
import { ttl } from './ttl.ts'
import { xlsx } from './xlsx.ts'

export const REPRESENTATIONS: readonly [Representation, ...Representation[]] = [
  json,
  csv,
  excelCsv,
  xlsx,
  ndjson,
  geojson,
  parquet,
  jsonld,
  ttl,
  atom,
  html,
]

/** Those that can show the records of a resource. */
export function representationsOf(resource: Resource): [Representation, ...Representation[]] {
  const [first, ...others] = REPRESENTATIONS
  return [first, ...others.filter(({ shows = () => true }) => shows(resource))]
}
