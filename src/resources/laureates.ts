/** A laureate: an organisation whose action an edition funds, with the place of its seat. */
import { Type } from '@sinclair/typebox'
import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { codeOf, codes, defineResource, type Localised, nullable } from './define.ts'
import { editionsTable } from './editions.ts'
import { foldedColumns } from './folded.ts'
import { edition, InseeCode, id } from './identity.ts'
import { indexes, key } from './keys.ts'
import { provenanceTable } from './provenance.ts'

export const LEGAL_FORMS = {
  association: { en: 'association', fr: 'association' },
  cooperative: { en: 'cooperative', fr: 'coopérative' },
  foundation: { en: 'foundation', fr: 'fondation' },
  mutual: { en: 'mutual society', fr: 'mutuelle' },
  endowment_fund: { en: 'endowment fund', fr: 'fonds de dotation' },
  company: { en: 'company', fr: 'entreprise' },
  other: { en: 'other', fr: 'autre' },
} as const satisfies Record<string, Localised>

export const LOCATION_PRECISIONS = {
  commune: { en: 'the commune’s centre', fr: 'le centre de la commune' },
} as const satisfies Record<string, Localised>

export const laureatesTable = sqliteTable(
  'laureates',
  {
    ...key(),
    edition: text('edition')
      .notNull()
      .references(() => editionsTable.id),
    organisation: text('organisation').notNull(),
    name: text('name').notNull(),
    display_name: text('display_name').notNull(),
    legal_form: text('legal_form', { enum: codes(LEGAL_FORMS) }).notNull(),
    presentation: text('presentation').notNull(),
    founded_year: integer('founded_year'),
    city: text('city'),
    insee_code: text('insee_code'),
    department_code: text('department_code'),
    department_name: text('department_name'),
    region_code: text('region_code'),
    region_name: text('region_name'),
    epci_code: text('epci_code'),
    epci_name: text('epci_name'),
    ept_code: text('ept_code'),
    ept_name: text('ept_name'),
    longitude: real('longitude'),
    latitude: real('latitude'),
    location_precision: text('location_precision', { enum: codes(LOCATION_PRECISIONS) }),
    ...foldedColumns(
      'name',
      'display_name',
      'city',
      'department_name',
      'region_name',
      'epci_name',
      'ept_name',
    ),
  },
  (table) =>
    indexes('laureates', table, [
      'name_folded',
      'display_name_folded',
      'city_folded',
      'department_name_folded',
      'region_name_folded',
      'epci_name_folded',
      'ept_name_folded',
      'edition',
      'organisation',
      'legal_form',
      'founded_year',
      'insee_code',
      'department_code',
      'region_code',
      'epci_code',
      'ept_code',
      'longitude',
      'latitude',
      'location_precision',
    ]),
)

/** The INSEE code of a département or région. */
const DivisionCode = nullable(Type.String({ pattern: '^(\\d{2,3}|2[AB])$' }))
const Siren = nullable(Type.String({ pattern: '^\\d{9}$' }))
const Name = nullable(Type.String({ minLength: 1 }))

export const laureatesProvenance = provenanceTable('laureates')

export const laureates = defineResource({
  name: 'laureates',
  path: 'laureates',
  singular: { en: 'laureate', fr: 'lauréat' },
  title: { en: 'Laureates', fr: 'Lauréats' },
  description: {
    en: 'The organisations whose actions are funded, with the place of their seat.',
    fr: 'Les structures dont l’action est financée, avec le lieu de leur siège.',
  },
  label: ['display_name'],
  parts: ['actions', 'contacts', 'findings'],
  term: 'schema:Organization',
  searchedWith: ['actions', 'funding_purposes', 'contacts'],
  table: laureatesTable,
  provenance: laureatesProvenance,
  fields: {
    id: id('2023-assol'),
    edition: { ...edition, term: 'schema:funding' },
    organisation: {
      schema: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }),
      title: { en: 'Organisation', fr: 'Structure' },
      description: {
        en: 'A slug of the organisation that stays the same from edition to edition.',
        fr: 'Un identifiant court de la structure, le même d’une édition à l’autre.',
      },
      example: 'assol',
      term: null,
    },
    name: {
      schema: Type.String({ minLength: 1 }),
      title: { en: 'Name as printed', fr: 'Nom imprimé' },
      description: {
        en: 'The name, as the brochure prints it.',
        fr: 'Le nom, tel que la brochure l’imprime.',
      },
      example: 'ASSOL',
      term: 'schema:alternateName',
    },
    display_name: {
      schema: Type.String({ minLength: 1 }),
      title: { en: 'Display name', fr: 'Nom d’usage' },
      description: {
        en: 'The name to show to readers: the publisher’s choice, else the printed one.',
        fr: 'Le nom à montrer aux lecteurs : choisi par l’éditeur, sinon celui qui est imprimé.',
      },
      example: 'ASSOL',
      term: 'schema:name',
    },
    legal_form: {
      facet: true,
      schema: codeOf(LEGAL_FORMS),
      title: { en: 'Legal form', fr: 'Forme juridique' },
      description: {
        en: 'The legal form, from the heading of the presentation.',
        fr: 'La forme juridique, d’après le titre de la présentation.',
      },
      example: 'association',
      term: null,
      vocabulary: LEGAL_FORMS,
    },
    presentation: {
      prose: true,
      schema: Type.String({ minLength: 1 }),
      title: { en: 'Presentation', fr: 'Présentation' },
      description: {
        en: 'What the brochure says of the organisation.',
        fr: 'Ce que la brochure dit de la structure.',
      },
      example: "ASSOL a été créée en 1986, afin de rompre l'isolement des demandeurs d'emploi…",
      term: 'schema:description',
      language: 'fr',
    },
    founded_year: {
      schema: nullable(Type.Integer({ minimum: 1000, maximum: 9999 })),
      title: { en: 'Founding year', fr: 'Année de création' },
      description: {
        en: 'The year of foundation, where the presentation says it.',
        fr: 'L’année de création, si la présentation la donne.',
      },
      example: 1986,
      term: 'schema:foundingDate',
      datatype: 'xsd:gYear',
    },
    city: {
      facet: true,
      schema: Name,
      title: { en: 'Commune of the seat', fr: 'Commune du siège' },
      description: {
        en: 'The official name of the seat’s commune; the printed one where none is known by it.',
        fr: 'Le nom officiel de la commune du siège ; le nom imprimé si aucune n’est connue sous ce nom.',
      },
      example: 'Nanterre',
      term: 'schema:address/schema:addressLocality',
    },
    insee_code: {
      schema: nullable(InseeCode),
      title: { en: 'INSEE code', fr: 'Code INSEE' },
      description: {
        en: 'The INSEE code of the seat’s commune.',
        fr: 'Le code INSEE de la commune du siège.',
      },
      example: '92050',
      term: null,
    },
    department_code: {
      schema: DivisionCode,
      title: { en: 'Département code', fr: 'Code du département' },
      description: {
        en: 'The département of the seat’s commune.',
        fr: 'Le département de la commune du siège.',
      },
      example: '92',
      term: null,
    },
    department_name: {
      facet: true,
      schema: Name,
      title: { en: 'Département', fr: 'Département' },
      description: { en: 'The name of that département.', fr: 'Le nom de ce département.' },
      example: 'Hauts-de-Seine',
      term: null,
    },
    region_code: {
      schema: DivisionCode,
      title: { en: 'Region code', fr: 'Code de la région' },
      description: { en: 'The région of the seat’s commune.', fr: 'La région de la commune du siège.' },
      example: '11',
      term: null,
    },
    region_name: {
      schema: Name,
      title: { en: 'Region', fr: 'Région' },
      description: { en: 'The name of that région.', fr: 'Le nom de cette région.' },
      example: 'Île-de-France',
      term: 'schema:address/schema:addressRegion',
    },
    epci_code: {
      schema: Siren,
      title: { en: 'EPCI code', fr: 'Code de l’EPCI' },
      description: {
        en: 'The SIREN number of the intercommunal authority (EPCI) of the seat’s commune.',
        fr: 'Le numéro SIREN de l’intercommunalité (EPCI) de la commune du siège.',
      },
      example: '200054781',
      term: null,
    },
    epci_name: {
      schema: Name,
      title: { en: 'EPCI', fr: 'EPCI' },
      description: { en: 'The name of that authority.', fr: 'Le nom de cette intercommunalité.' },
      example: 'Métropole du Grand Paris',
      term: null,
    },
    ept_code: {
      schema: Siren,
      title: { en: 'EPT code', fr: 'Code de l’EPT' },
      description: {
        en: 'The SIREN number of the territorial public body (EPT), in Greater Paris only.',
        fr: 'Le numéro SIREN de l’établissement public territorial (EPT), dans le Grand Paris seulement.',
      },
      example: '200057982',
      term: null,
    },
    ept_name: {
      facet: true,
      schema: Name,
      title: { en: 'EPT', fr: 'EPT' },
      description: { en: 'The name of that body.', fr: 'Le nom de cet établissement.' },
      example: 'Paris Ouest La Défense',
      term: null,
    },
    longitude: {
      schema: nullable(Type.Number({ minimum: -180, maximum: 180 })),
      title: { en: 'Longitude', fr: 'Longitude' },
      description: {
        en: 'Longitude in decimal degrees (WGS 84), at the precision of `location_precision`.',
        fr: 'Longitude en degrés décimaux (WGS 84), à la précision de `location_precision`.',
      },
      example: 2.20675,
      term: 'schema:location/schema:geo/schema:longitude',
    },
    latitude: {
      schema: nullable(Type.Number({ minimum: -90, maximum: 90 })),
      title: { en: 'Latitude', fr: 'Latitude' },
      description: {
        en: 'Latitude in decimal degrees (WGS 84), at the precision of `location_precision`.',
        fr: 'Latitude en degrés décimaux (WGS 84), à la précision de `location_precision`.',
      },
      example: 48.89198,
      term: 'schema:location/schema:geo/schema:latitude',
    },
    location_precision: {
      schema: nullable(codeOf(LOCATION_PRECISIONS)),
      title: { en: 'Location precision', fr: 'Précision du lieu' },
      description: {
        en: 'What the coordinates point at; null where there are none.',
        fr: 'Ce que désignent les coordonnées ; null s’il n’y en a pas.',
      },
      example: 'commune',
      term: null,
      vocabulary: LOCATION_PRECISIONS,
    },
  },
})
