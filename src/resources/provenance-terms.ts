/** Where the fields of a record come from, as linked data: a node per field. */
import { Type } from '@sinclair/typebox'
import type { Field } from './define.ts'
import { TRACE_FIELDS } from './provenance.ts'
import { meaningOf } from './terms.ts'

/** The class of such a node, and the property that leads to it. */
export const TRACE = {
  type: 'progress:Trace',
  property: 'progress:provenance',
  title: { en: 'Provenance', fr: 'Provenance' },
  description: { en: 'Where a field of a record comes from.', fr: 'D’où vient un champ d’une fiche.' },
} as const

const field = {
  schema: Type.String(),
  title: { en: 'Field', fr: 'Champ' },
  description: { en: 'The field whose origin it is.', fr: 'Le champ dont c’est l’origine.' },
  example: 'postal_code',
  term: null,
} satisfies Field

export const TRACE_MEANINGS = Object.entries({ field, ...TRACE_FIELDS }).map((entry) => meaningOf(...entry))
