/** JSON Schemas (2020-12) of the records and of their envelopes, derived from the definitions. */
import type { TSchema } from '@sinclair/typebox'
import type { Field, Language, Resource } from '../resources/define.ts'
import { Excerpt, Excerpts } from '../resources/excerpt.ts'
import { RevisionIdentifier } from '../resources/identity.ts'
import { TRACE_FIELDS, Trace } from '../resources/provenance.ts'
import { type Embedding, embeddingsOf } from '../resources/relations.ts'
import { EXCERPT_EXAMPLE } from './examples.ts'

export type JsonSchema = Readonly<Record<string, unknown>>

/** The name of a resource's record among the schemas of the contract: `FundingPurpose`. */
export function schemaName({ singular }: Resource): string {
  return pascalCase(singular.en)
}

export function pascalCase(words: string): string {
  return words.replace(/(?:^|[\s_-]+)(\p{L})/gu, (_, letter: string) => letter.toUpperCase())
}

export const schemaReference = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

/** The schema of a record as such: every field is always there, its provenance if it is included. */
export function recordSchema(resource: Resource, language: Language): JsonSchema {
  const fields = Object.entries(resource.fields)
  return {
    type: 'object',
    title: resource.singular[language],
    description: resource.description[language],
    required: fields.map(([name]) => name),
    properties: {
      ...Object.fromEntries(fields.map(([name, field]) => [name, fieldSchema(field, language)])),
      ...(resource.provenance !== null && {
        provenance: {
          type: 'object',
          description: TEXTS.provenance[language],
          additionalProperties: schemaReference('Trace'),
        },
      }),
    },
  }
}

export function fieldSchema(
  { schema, title, description, example, vocabulary }: Field,
  language: Language,
): JsonSchema {
  const labels = Object.entries(vocabulary ?? {}).map(([code, label]) => `- \`${code}\`: ${label[language]}`)
  return {
    ...bare(schema),
    title: title[language],
    description: [description[language], labels.join('\n')].filter((part) => part !== '').join('\n\n'),
    examples: [example],
  }
}

/** The name of the schema of a resource's record with what is related to it. */
export const relatedName = (resource: Resource): string => `${schemaName(resource)}WithRelated`

/**
 * The schema of a record with all that `include` may embed in it. What is embedded is described in place: it
 * can hold less than the same record can elsewhere.
 */
export function relatedSchema(resource: Resource, language: Language): JsonSchema {
  return {
    title: resource.singular[language],
    description: resource.description[language],
    ...embeddingSchema(resource, embeddingsOf(resource), '', language),
  }
}

/** A record, and under the name of each relation its records; `start` is the way that leads there. */
function embeddingSchema(
  resource: Resource,
  embeddings: readonly Embedding[],
  start: string,
  language: Language,
): JsonSchema {
  const record = schemaReference(schemaName(resource))
  if (embeddings.length === 0) return record
  const properties = embeddings.map(({ relation: { name, many, resource: other }, within }) => {
    const path = start + name
    const one = embeddingSchema(other, within, `${path}.`, language)
    const description = `${TEXTS.embedded[language]} \`include=${path}\`.`
    return [
      name,
      many ? { type: 'array', description, items: one } : { description, anyOf: [one, { type: 'null' }] },
    ]
  })
  return { type: 'object', allOf: [record], properties: Object.fromEntries(properties) }
}

/** The schema of a passage in which a search found something. */
export function excerptSchema(language: Language): JsonSchema {
  const title = TEXTS.excerpt[language]
  return { ...bare(Excerpt), title, description: TEXTS.parts[language], examples: [EXCERPT_EXAMPLE] }
}

/** The schema of a field's origin. */
export function traceSchema(language: Language): JsonSchema {
  const properties = Object.entries(TRACE_FIELDS).map(([name, field]) => [name, fieldSchema(field, language)])
  return {
    ...bare(Trace),
    title: 'Trace',
    description: TEXTS.provenance[language],
    properties: Object.fromEntries(properties),
  }
}

/** The envelope of a collection: the records, what is said of them, and links. */
export function collectionSchema(resource: Resource, language: Language): JsonSchema {
  const meta = {
    query: { type: 'string', minLength: 1, description: TEXTS.query[language] },
    total: { type: 'integer', minimum: 0, description: TEXTS.total[language] },
    count: { type: 'integer', minimum: 0, description: TEXTS.count[language] },
    revision: revisionSchema(language),
  }
  const excerpts = {
    ...bare(Excerpts),
    description: TEXTS.excerpts[language],
    items: schemaReference('Excerpt'),
  }
  const record = {
    type: 'object',
    allOf: [schemaReference(relatedName(resource))],
    properties: { excerpts },
  }
  const data = { type: 'array', items: record }
  const perhaps = { ...URI, type: ['string', 'null'] }
  const facets = { type: 'array', description: TEXTS.facets[language], items: facetSchema(language) }
  const links = { self: URI, first: URI, prev: perhaps, next: perhaps, last: URI }
  return closed({ data, meta: closed(meta, { facets }), links: closed(links) })
}

/** The envelope of one record. */
export function itemSchema(resource: Resource, language: Language): JsonSchema {
  const meta = { revision: revisionSchema(language) }
  const links = { self: URI, collection: URI }
  return closed({ data: schemaReference(relatedName(resource)), meta: closed(meta), links: closed(links) })
}

const URI: JsonSchema = { type: 'string', format: 'uri' }

/** An object with these properties, all of them required, and perhaps the optional ones, but no others. */
export function closed(
  required: Record<string, JsonSchema>,
  optional: Record<string, JsonSchema> = {},
): JsonSchema {
  const properties = { ...required, ...optional }
  return { type: 'object', required: Object.keys(required), properties, additionalProperties: false }
}

const TEXT: JsonSchema = { type: 'string' }
/** A text in each language. */
export const LABEL = closed({ en: TEXT, fr: TEXT })

function facetSchema(language: Language): JsonSchema {
  const value = closed({
    value: { type: ['string', 'number', 'boolean', 'null'] },
    label: { anyOf: [LABEL, { type: 'null' }] },
    count: { type: 'integer', minimum: 0 },
    selected: { type: 'boolean' },
    url: URI,
  })
  return closed({
    field: TEXT,
    title: LABEL,
    distinct: { type: 'integer', minimum: 0, description: TEXTS.distinct[language] },
    complete: { type: 'boolean', description: TEXTS.complete[language] },
    values: { type: 'array', description: TEXTS.values[language], items: value },
  })
}

export function revisionSchema(language: Language): JsonSchema {
  return { ...bare(RevisionIdentifier), description: TEXTS.revision[language] }
}

/** A TypeBox schema as plain JSON Schema: without the symbols that TypeBox keeps in it. */
function bare(schema: TSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema))
}

const TEXTS = {
  provenance: {
    en: 'Where each field comes from; only with `include=provenance`.',
    fr: 'D’où vient chaque champ ; seulement avec `include=provenance`.',
  },
  embedded: { en: 'Only with', fr: 'Seulement avec' },
  excerpts: {
    en: 'Only with `include=excerpts`: the passages that show best what `q` found.',
    fr: 'Seulement avec `include=excerpts` : les passages qui montrent le mieux ce que `q` a trouvé.',
  },
  excerpt: { en: 'excerpt', fr: 'extrait' },
  parts: {
    en: 'A text of the record, or of one that is searched with it, or some 200 characters of it. It is plain text in parts that follow one another: whoever shows it marks up the marked ones, and has no HTML to trust.',
    fr: 'Un texte de la fiche, ou d’une fiche cherchée avec elle, ou quelque 200 caractères de ce texte. C’est du texte brut, en morceaux qui se suivent : à qui l’affiche de mettre en valeur ceux qui sont marqués, sans HTML auquel se fier.',
  },
  query: {
    en: 'What was asked, in a sentence; in French, or in the language of `Accept-Language`.',
    fr: 'Ce qui a été demandé, en une phrase ; en français, ou dans la langue de `Accept-Language`.',
  },
  total: { en: 'How many records the question has in all.', fr: 'Le nombre de fiches en tout.' },
  count: { en: 'How many records this answer holds.', fr: 'Le nombre de fiches de cette réponse.' },
  facets: {
    en: 'Only with `facets=`: the values of fields, with the number of records that have each.',
    fr: 'Seulement avec `facets=` : les valeurs de champs, avec le nombre de fiches qui ont chacune.',
  },
  distinct: {
    en: 'How many different values the records have in all, a missing one included.',
    fr: 'Le nombre de valeurs différentes que les fiches ont en tout, l’absence de valeur comprise.',
  },
  complete: {
    en: 'Whether `values` lists all of them.',
    fr: 'Si `values` les liste toutes.',
  },
  values: {
    en: 'The most frequent values, the most frequent first, then what else is selected.',
    fr: 'Les valeurs les plus fréquentes, en commençant par la première, puis ce qui est choisi d’autre.',
  },
  revision: {
    en: 'The revision of the data; whatever changes, it is another one. `changes` says what it brought.',
    fr: 'La révision des données ; quoi qui change, c’en est une autre. `changes` dit ce qu’elle a apporté.',
  },
} as const
