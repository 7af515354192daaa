/** The formats of the OGC documents: Accept chooses among them, and `f=` overrides it. */

import { PAGE } from '../http/page-route.ts'
import { choiceParameter } from '../http/parameters/choice.ts'
import type { Given } from '../http/parameters/parameter.ts'
import type { Format } from '../http/route.ts'

const NAMES = ['json', 'html'] as const
type FormatName = (typeof NAMES)[number]

export interface OgcFormat extends Format {
  readonly name: FormatName
}

/** Each says the same about the data, in the reader's language. */
const speaks = ['document']

export type OgcFormats = readonly [OgcFormat, ...OgcFormat[]]

/**
 * JSON, under a media type of its own or as plain JSON, and HTML.
 * @param extension that of the JSON under its own type; no path ends in it
 */
export function formatsOf(mediaType: string, extension = 'json'): OgcFormats {
  const own: OgcFormat = { name: 'json', mediaType, extension, speaks }
  const plain: OgcFormat = { name: 'json', mediaType: 'application/json', extension: 'json', speaks }
  const json: OgcFormats = mediaType === plain.mediaType ? [plain] : [own, plain]
  return [...json, { ...PAGE, name: 'html', speaks }]
}

/** The preferred format of each name. */
export function distinct(formats: OgcFormats): readonly OgcFormat[] {
  const names = formats.map(({ name }) => name)
  return formats.filter(({ name }, index) => names.indexOf(name) === index)
}

/** The format that a query names; null if it names none. */
export const namedFormat = (formats: OgcFormats) => (given: readonly Given[]) => {
  const named = given.find(({ name }) => name === 'f')?.value
  return formats.find(({ name }) => name === named) ?? null
}

export const formatParameter = choiceParameter<FormatName, null>(
  {
    name: 'f',
    description: {
      en: 'The format of the answer, whatever the Accept header says.',
      fr: 'Le format de la réponse, quoi que dise l’en-tête Accept.',
    },
    names: NAMES,
    example: 'json',
    otherwise: 'There is no such format',
  },
  null,
)
