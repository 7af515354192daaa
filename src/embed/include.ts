/** What is embedded in the records that are shown. */
import { linksFrom } from '../http/links.ts'
import { includeParameter } from '../http/parameters/include.ts'
import { readQuery } from '../http/parameters/query.ts'
import type { Include } from '../queries/include.ts'
import { laureates } from '../resources/laureates.ts'

/** @param value as in a URL of the API */
export function includeOf(value: string): Include {
  const path = '/v1/laureates'
  const format = { mediaType: 'application/json', nests: true }
  const asked = { path, address: path, format, revision: '', links: linksFrom(() => '') }
  return readQuery({ include: includeParameter(laureates, true) }, [{ name: 'include', value }], asked)
    .include
}
