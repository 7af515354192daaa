/** The fields by which records are known and tied together: the same in every resource. */
import { Type } from '@sinclair/typebox'
import type { Field } from './define.ts'
import { nullable } from './define.ts'

export const Identifier = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' })

export const id = (example: string) =>
  ({
    schema: Identifier,
    title: { en: 'Identifier', fr: 'Identifiant' },
    description: {
      en: 'Stable, readable identifier; it never changes when another edition is published.',
      fr: 'Identifiant stable et lisible ; il ne change pas quand une autre édition est publiée.',
    },
    example,
    term: 'schema:identifier',
  }) satisfies Field

export const edition = {
  facet: true,
  schema: Identifier,
  title: { en: 'Edition', fr: 'Édition' },
  description: {
    en: 'The edition of the call for projects, by its identifier (the year).',
    fr: 'L’édition de l’appel à projets, par son identifiant (l’année).',
  },
  example: '2023',
  term: null,
  references: 'editions',
} as const satisfies Field

export const laureate = {
  schema: Identifier,
  title: { en: 'Laureate', fr: 'Lauréat' },
  description: {
    en: 'The laureate concerned, by its identifier.',
    fr: 'Le lauréat concerné, par son identifiant.',
  },
  example: '2023-assol',
  term: null,
  references: 'laureates',
} as const satisfies Field

export const laureateOrNull = { ...laureate, schema: nullable(Identifier) } as const satisfies Field

/** A revision of the data, by its identifier. */
export const RevisionIdentifier = Type.String({ pattern: '^[0-9a-f]{16}$' })

/** A well-formed one; the real one changes with the data. */
export const REVISION_EXAMPLE = '0f9c1b2a3d4e5f60'

/** The name of a resource or of a field. */
export const Name = Type.String({ pattern: '^[a-z]+(_[a-z]+)*$' })

/** The INSEE code of a commune: two digits or 2A/2B, then three digits. */
export const InseeCode = Type.String({ pattern: '^(\\d{2}|2[AB])\\d{3}$' })
