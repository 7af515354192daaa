/** One event as an entry of a feed. */
import type { Publisher } from '../../descriptions/publisher.ts'
import type { Feed, Field, Resource } from '../../resources/define.ts'
import { meaningOf } from '../../resources/terms.ts'
import type { Element } from '../../xml.ts'
import { recordPath, valuesOf } from '../linked-data/values.ts'
import type { Context, PublicRecord } from '../representation.ts'

/** What the outermost element says: the language of all texts is that of the data. */
export const ATOM = { '@xmlns': 'http://www.w3.org/2005/Atom', '@xml:lang': 'fr' } as const

export const authorOf = ({ name, url: uri, email }: Publisher): Element => ({ name, uri, email })

export function link(relation: string, url: string, type?: string): Element {
  return { '@rel': relation, '@href': url, ...(type !== undefined && { '@type': type }) }
}

/**
 * How the records of a resource make a feed.
 * @throws if they do not
 */
export function feedOf({ name, feed }: Resource): Feed {
  if (feed === undefined) throw new Error(`${name} are no events.`)
  return feed
}

export function entryOf(record: PublicRecord, context: Context): Element {
  const { resource, fields, urlOf } = context
  const { date, title } = feedOf(resource)
  const id = urlOf(recordPath(resource, record.id))
  const known = Object.entries(resource.fields).filter(([field]) => (record[field] ?? null) !== null)
  const told = known.filter(([field]) => title.includes(field))
  const shown = known.filter(([field]) => fields.includes(field))
  return {
    id,
    title: sentence(told.map(([field, { vocabulary }]) => labelOf(vocabulary, record[field])).join(' – ')),
    updated: record[date],
    link: [link('alternate', id, 'application/json'), ...relatedLinks(record, context)],
    category: known.flatMap(([field, { vocabulary }]) =>
      vocabulary === undefined
        ? []
        : [{ '@term': record[field], '@label': labelOf(vocabulary, record[field]) }],
    ),
    content: {
      '@type': 'xhtml',
      div: {
        '@xmlns': 'http://www.w3.org/1999/xhtml',
        table: { tr: shown.map(([field, { title }]) => ({ th: title.fr, td: textOf(record[field]) })) },
      },
    },
  }
}

/** The records that an event speaks of. */
function relatedLinks(record: PublicRecord, { resource, urlOf }: Context): Element[] {
  return Object.entries(resource.fields).flatMap(([name, field]) => {
    if (field.references === undefined && field.referencesBy === undefined) return []
    const other = valuesOf(meaningOf(name, field), record, urlOf)
    return other !== null && 'id' in other && other.id !== undefined
      ? [link('related', other.id, 'application/json')]
      : []
  })
}

const labelOf = (vocabulary: Field['vocabulary'], value: unknown) =>
  vocabulary?.[String(value)]?.fr ?? String(value)

const textOf = (value: unknown) => (Array.isArray(value) ? JSON.stringify(value) : String(value))

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
