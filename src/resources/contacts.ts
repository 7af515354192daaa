/** A contact: how to reach a laureate, or the programme's team. */
import { Type } from '@sinclair/typebox'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { codeOf, codes, defineResource, type Localised, nullable } from './define.ts'
import { editionsTable } from './editions.ts'
import { foldedColumns } from './folded.ts'
import { edition, InseeCode, id, laureateOrNull } from './identity.ts'
import { indexes, key } from './keys.ts'
import { laureatesTable } from './laureates.ts'
import { provenanceTable } from './provenance.ts'

export const CONTACT_KINDS = {
  laureate: { en: 'a laureate', fr: 'un lauréat' },
  programme_team: { en: 'the team of the programme', fr: 'l’équipe du programme' },
} as const satisfies Record<string, Localised>

const strings = (name: string) => text(name, { mode: 'json' }).$type<string[]>().notNull()

export const contactsTable = sqliteTable(
  'contacts',
  {
    ...key(),
    edition: text('edition')
      .notNull()
      .references(() => editionsTable.id),
    laureate: text('laureate').references(() => laureatesTable.id),
    name: text('name').notNull(),
    kind: text('kind', { enum: codes(CONTACT_KINDS) }).notNull(),
    units: strings('units'),
    websites: strings('websites'),
    address_complement: text('address_complement'),
    street_address: text('street_address'),
    postal_code: text('postal_code'),
    city: text('city'),
    cedex: text('cedex'),
    insee_code: text('insee_code'),
    phones: strings('phones'),
    phones_printed: strings('phones_printed'),
    emails: strings('emails'),
    personal_data: integer('personal_data', { mode: 'boolean' }).notNull(),
    ...foldedColumns('name', 'address_complement', 'street_address', 'city', 'cedex'),
  },
  (table) =>
    indexes('contacts', table, [
      'name_folded',
      'address_complement_folded',
      'street_address_folded',
      'city_folded',
      'cedex_folded',
      'edition',
      'laureate',
      'kind',
      'postal_code',
      'insee_code',
      'personal_data',
    ]),
)

const Line = nullable(Type.String({ minLength: 1 }))

export const contactsProvenance = provenanceTable('contacts')

export const contacts = defineResource({
  name: 'contacts',
  path: 'contacts',
  singular: { en: 'contact', fr: 'contact' },
  title: { en: 'Contacts', fr: 'Contacts' },
  description: {
    en: 'How to reach the laureates and the programme’s team: sites, address, telephones, mailboxes.',
    fr: 'Comment joindre les lauréats et l’équipe du programme : sites, adresse, téléphones, courriels.',
  },
  label: ['name'],
  term: 'schema:PostalAddress',
  table: contactsTable,
  provenance: contactsProvenance,
  fields: {
    id: id('2023-assol-contact'),
    edition,
    laureate: {
      ...laureateOrNull,
      description: {
        en: 'The laureate, by its identifier; null for the programme’s team.',
        fr: 'Le lauréat, par son identifiant ; null pour l’équipe du programme.',
      },
      term: '^schema:contactPoint',
    },
    name: {
      schema: Type.String({ minLength: 1 }),
      title: { en: 'Name', fr: 'Nom' },
      description: { en: 'Who is reached, as printed.', fr: 'Qui l’on joint, tel qu’imprimé.' },
      example: 'ASSOL',
      term: 'schema:name',
    },
    kind: {
      facet: true,
      schema: codeOf(CONTACT_KINDS),
      title: { en: 'Kind of contact', fr: 'Type de contact' },
      description: {
        en: 'Whether it reaches a laureate or the programme’s team.',
        fr: 'S’il joint un lauréat ou l’équipe du programme.',
      },
      example: 'laureate',
      term: 'schema:contactType',
      vocabulary: CONTACT_KINDS,
    },
    units: {
      schema: Type.Array(Type.String({ minLength: 1 })),
      title: { en: 'Units', fr: 'Services' },
      description: {
        en: 'The organisational units printed with the name, from the widest to the narrowest.',
        fr: 'Les services imprimés avec le nom, du plus large au plus étroit.',
      },
      example: [],
      term: null,
      ordered: true,
    },
    websites: {
      schema: Type.Array(Type.String({ format: 'uri' })),
      title: { en: 'Websites', fr: 'Sites internet' },
      description: {
        en: 'Addresses of the sites, as printed; `https://` is added where no scheme is printed.',
        fr: 'Adresses des sites, telles qu’imprimées ; `https://` est ajouté si aucun schéma n’est imprimé.',
      },
      example: ['https://assol-mncp.fr'],
      term: 'schema:url',
    },
    address_complement: {
      schema: Line,
      title: { en: 'Address complement', fr: 'Complément d’adresse' },
      description: {
        en: 'What the address says beside the street: a building, a post-office box.',
        fr: 'Ce que l’adresse dit en plus de la rue : un bâtiment, une boîte postale.',
      },
      example: null,
      term: 'schema:extendedAddress',
    },
    street_address: {
      schema: Line,
      title: { en: 'Street address', fr: 'Rue' },
      description: { en: 'Number and street.', fr: 'Numéro et voie.' },
      example: '31 rue des Ombrées',
      term: 'schema:streetAddress',
    },
    postal_code: {
      schema: nullable(Type.String({ pattern: '^\\d{5}$' })),
      title: { en: 'Postal code', fr: 'Code postal' },
      description: {
        en: 'The printed postal code, without spaces; a doubtful one stays, with a finding.',
        fr: 'Le code postal imprimé, sans espace ; s’il est douteux il reste, avec un constat.',
      },
      example: '92000',
      term: 'schema:postalCode',
    },
    city: {
      facet: true,
      schema: Line,
      title: { en: 'Commune', fr: 'Commune' },
      description: { en: 'The commune, as printed.', fr: 'La commune, telle qu’imprimée.' },
      example: 'Nanterre',
      term: 'schema:addressLocality',
    },
    cedex: {
      schema: Line,
      title: { en: 'CEDEX', fr: 'CEDEX' },
      description: {
        en: 'The CEDEX mention, where one is printed.',
        fr: 'La mention CEDEX, si elle est imprimée.',
      },
      example: null,
      term: null,
    },
    insee_code: {
      schema: nullable(InseeCode),
      title: { en: 'INSEE code', fr: 'Code INSEE' },
      description: { en: 'The INSEE code of the commune.', fr: 'Le code INSEE de la commune.' },
      example: '92050',
      term: null,
    },
    phones: {
      personal: true,
      schema: Type.Array(Type.String({ pattern: '^\\+[1-9]\\d{6,14}$' })),
      title: { en: 'Telephones', fr: 'Téléphones' },
      description: {
        en: 'Telephone numbers in the international form (E.164).',
        fr: 'Numéros de téléphone, sous la forme internationale (E.164).',
      },
      example: ['+33141379530'],
      term: 'schema:telephone',
    },
    phones_printed: {
      personal: true,
      schema: Type.Array(Type.String({ minLength: 1 })),
      title: { en: 'Telephones as printed', fr: 'Téléphones imprimés' },
      description: {
        en: 'The same numbers as the brochure prints them, in the same order.',
        fr: 'Les mêmes numéros tels que la brochure les imprime, dans le même ordre.',
      },
      example: ['01 41 37 95 30'],
      term: null,
      ordered: true,
    },
    emails: {
      personal: true,
      schema: Type.Array(Type.String({ format: 'email' })),
      title: { en: 'Mailboxes', fr: 'Courriels' },
      description: {
        en: 'E-mail addresses, as printed.',
        fr: 'Adresses électroniques, telles qu’imprimées.',
      },
      example: ['contact@assol-mncp.fr'],
      term: 'schema:email',
    },
    personal_data: {
      schema: Type.Boolean(),
      title: { en: 'Personal data', fr: 'Données personnelles' },
      description: {
        en: 'Whether a mailbox names a person (`first.last@`), as against a generic one (`contact@`).',
        fr: 'Si un courriel nomme une personne (`prenom.nom@`), et non une fonction (`contact@`).',
      },
      example: false,
      term: null,
    },
  },
})
