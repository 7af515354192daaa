/** Links from a record to those that it refers to. */
import { html, type SafeHtml } from '@remix-run/html-template'
import type { PublicRecord, Reading } from '../representations/representation.ts'
import type { Field, Resource } from '../resources/define.ts'
import { RESOURCES } from '../resources/index.ts'
import { relationsOf } from '../resources/relations.ts'
import { labelOf } from './label.ts'

/** The path of a record's page. */
export const pathOf = ({ path }: Resource, id: unknown) => `/v1/${path}/${encodeURIComponent(String(id))}`

/** The resource that a field names, where another field holds the identifier of one of its records. */
export function resourceOf(name: string, value: unknown, { fields }: Resource): Resource | null {
  const isNamed = Object.values(fields).some(({ referencesBy }) => referencesBy === name)
  return (isNamed && RESOURCES.find((one) => one.name === value)) || null
}

/** The field that a value is the name of; null for any other value, and for what is none of its resource. */
export function fieldNamed(value: unknown, { namesFieldOf }: Field, record: PublicRecord): Field | null {
  if (namesFieldOf === undefined) return null
  const resource = RESOURCES.find(({ name }) => name === record[namesFieldOf])
  return resource?.fields[String(value)] ?? null
}

/** A link to what a field refers to, by its name where it is embedded; null for a field that refers to nothing. */
export function linkTo(name: string, field: Field, record: PublicRecord, page: Reading): SafeHtml | null {
  const { references, referencesBy } = field
  const target = references ?? (referencesBy === undefined ? undefined : record[referencesBy])
  const resource = RESOURCES.find((one) => one.name === target)
  if (resource === undefined) return null
  const other = record[resource.name]
  const id = String(record[name])
  const label = isRecord(other) && other.id === id ? labelOf(resource, other, page.language) : id
  return html`<a href="${page.pageAt(pathOf(resource, id))}">${label}</a>`
}

/** The names of the relations from a record to the records that it refers to. */
export const parentsOf = (resource: Resource) =>
  relationsOf(resource).flatMap(({ name, many }) => (many ? [] : name))

const isRecord = (value: unknown): value is PublicRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
