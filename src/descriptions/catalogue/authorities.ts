/** Codes that portals know: those of the European Union's authority tables, of IANA, of ADMS and of SPDX. */
import type { Node } from '../../rdf/graph.ts'
import { PREFIXES } from '../../rdf/prefixes.ts'
import type { ListedFile } from '../listed.ts'
import { localised } from '../literals.ts'
import { THEME_LABELS } from './texts.ts'

const AUTHORITY = 'http://publications.europa.eu/resource/authority'

/** A code, with the table that it is of; without a label, which some portals would take for the code. */
const code = (table: string, type: string, name: string) => ({
  id: `${AUTHORITY}/${table}/${name}`,
  types: [type],
  properties: { 'skos:inScheme': { id: `${AUTHORITY}/${table}` } },
})

export const FRENCH = code('language', 'dct:LinguisticSystem', 'FRA')
export const PUBLIC = code('access-right', 'dct:RightsStatement', 'PUBLIC')
export const STABLE = code('planned-availability', 'skos:Concept', 'STABLE')
/** An edition is closed, and what still comes are corrections: a promise of dates could only be broken. */
export const IRREGULAR = code('frequency', 'dct:Frequency', 'IRREG')

export const THEME_TAXONOMY = { id: `${AUTHORITY}/data-theme`, types: ['skos:ConceptScheme'] } as const

/** With their labels: what portals make of a theme is a word. */
export const THEMES = THEME_LABELS.map(([name, label]) => {
  const { id, types, properties } = code('data-theme', 'skos:Concept', name)
  return { id, types, properties: { ...properties, 'skos:prefLabel': localised(label) } }
})

export const LOCAL_AUTHORITY = {
  id: 'http://purl.org/adms/publishertype/LocalAuthority',
  types: ['skos:Concept'],
} as const

export const SHA256 = {
  id: `${PREFIXES.spdx}checksumAlgorithm_sha256`,
  types: ['spdx:ChecksumAlgorithm'],
} as const

export const fileType = (name: string) => code('file-type', 'dct:MediaTypeOrExtent', name)

export const mediaType = (type: string) => ({
  id: `https://www.iana.org/assignments/media-types/${type}`,
  types: ['dct:MediaType'],
})

/** Refers to a code; what it is, is said once. */
export const to = ({ id }: { readonly id: string }): Node => ({ id })

/** What each code is that is referred to. */
export function codes(files: readonly ListedFile[]): readonly Node[] {
  const fileTypes = new Set(files.flatMap((file) => file.fileType ?? []))
  const mediaTypes = new Set(files.map((file) => file.mediaType))
  return [
    ...[FRENCH, PUBLIC, STABLE, IRREGULAR, THEME_TAXONOMY, ...THEMES, LOCAL_AUTHORITY, SHA256],
    ...[...fileTypes].map(fileType),
    ...[...mediaTypes].map(mediaType),
  ]
}
