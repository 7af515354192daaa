/** From a feed, or an entry of one, to its records: what the table of an entry says of each field. */
import { XMLParser } from 'fast-xml-parser'
import type { PublicRecord } from '../../../../src/representations/representation.ts'
import type { Resource } from '../../../../src/resources/define.ts'
import { kindOf } from '../../../../src/resources/kinds.ts'

/** A document as data: whatever may come several times is an array, and no text is taken for anything else. */
export function parsedAtom(body: Buffer | string): Parsed {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    trimValues: false,
    htmlEntities: true,
    isArray: (name) => ['entry', 'link', 'category', 'tr'].includes(name),
  })
  return parser.parse(body.toString())
}

export interface Parsed {
  readonly feed?: Readonly<Record<string, unknown>> & { readonly entry?: readonly Entry[] }
  readonly entry?: readonly Entry[]
}

export interface Entry {
  readonly id: string
  readonly title: string
  readonly updated: string
  readonly link: readonly Readonly<Record<string, string>>[]
  readonly category: readonly Readonly<Record<string, string>>[]
  readonly content: {
    readonly div: { readonly table: { readonly tr: readonly { readonly th: string; readonly td: string }[] } }
  }
}

export function readAtom(body: Buffer, resource: Resource): PublicRecord[] {
  const { feed, entry } = parsedAtom(body)
  return [...(feed?.entry ?? entry ?? [])].map(({ content }) => {
    const told = new Map(content.div.table.tr.map(({ th, td }) => [th, td]))
    const fields = Object.entries(resource.fields).map(([name, field]) => {
      const text = told.get(field.title.fr) ?? null
      return [name, kindOf(field) === 'number' ? Number(text) : text]
    })
    return Object.fromEntries(fields)
  })
}
