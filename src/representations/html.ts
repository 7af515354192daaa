/** HTML: a page for people, which reads well without scripts; what it says stands in it as JSON-LD too. */
import { html as template } from '@remix-run/html-template'
import type { Resource } from '../resources/define.ts'
import { card } from '../web/card.ts'
import { filters, searchForm, selection, sorting, wayToFilters } from '../web/controls.ts'
import { downloads } from '../web/downloads.ts'
import { labelOf } from '../web/label.ts'
import { layout } from '../web/layout.ts'
import { pageLinks } from '../web/pages.ts'
import { partPaths } from '../web/parts.ts'
import { pageHeaders } from '../web/policy.ts'
import { parentsOf } from '../web/reference.ts'
import { sheet } from '../web/sheet.ts'
import { TEXTS } from '../web/texts.ts'
import { jsonld } from './jsonld.ts'
import { neededFields } from './linked-data/record-node.ts'
import type { CollectionPage, Context, PagedForm, PublicRecord } from './representation.ts'

export const html: PagedForm = {
  kind: 'paged',
  extension: 'html',
  title: { en: 'HTML', fr: 'HTML' },
  mediaType: 'text/html',
  contentType: 'text/html; charset=utf-8',
  schema: { type: 'string' },
  nests: true,
  quotes: true,
  speaks: ['collection', 'item'],
  needs: (resource) => [...neededFields(resource), ...resource.label],
  adds: (resource, place) =>
    place === 'collection'
      ? { facets: facetsOf(resource), include: [...parentsOf(resource), 'excerpts'] }
      : { include: [...parentsOf(resource), ...partPaths(resource), 'provenance'] },
  headers: pageHeaders,
  collection(page) {
    const { resource, language, query, links, alternates, embeds, pageAt } = page
    const title = resource.title[language]
    return layout(
      {
        title,
        description: resource.description[language],
        canonical: String(links.self),
        section: resource.path,
        trail: [[TEXTS.home[language], pageAt('/')]],
        alternates,
        embeds,
        linkedData: linkedData(page, page.records),
        body: listing(page, title, query),
      },
      page,
    )
  },
  item(page) {
    const { resource, language, record, links, alternates, embeds, pageAt } = page
    const title = labelOf(resource, record, language)
    return layout(
      {
        title,
        description: `${resource.singular[language]} – ${title}. ${resource.description[language]}`,
        canonical: String(links.self),
        section: resource.path,
        trail: [
          [TEXTS.home[language], pageAt('/')],
          [resource.title[language], pageAt(`/v1/${resource.path}`)],
        ],
        alternates,
        embeds,
        linkedData: [...jsonld.writeItem(own(page, record), page)].join(''),
        body: template`${sheet(page)}${downloads(page)}`,
      },
      page,
    )
  },
}

const facetsOf = ({ fields }: Resource) => Object.keys(fields).filter((name) => fields[name]?.facet)

function listing(page: CollectionPage, title: string, query: string) {
  const { resource, language, total, records } = page
  const intro = template`<header class="intro"><h1>${title}</h1><p>${resource.description[language]}</p></header>`
  const count = `${total.toLocaleString(language)} ${(total > 1 ? resource.title : resource.singular)[language].toLowerCase()}`
  const aside = filters(page)
  const outcome = template`<div class="outcome"><p><strong>${count}</strong></p>${aside && wayToFilters(page)}${sorting(page)}<p class="note">${query}</p></div>`
  const cards = template`<ul class="cards">${records.map((record) => card(record, page))}</ul>`
  const list = total === 0 ? template`<p>${TEXTS.nothing[language]}</p>` : cards
  const columns = template`<div class="columns"><div>${outcome}${list}${pageLinks(page)}</div>${aside}</div>`
  return template`${intro}${searchForm(page)}${selection(page)}${columns}${downloads(page)}`
}

/** The records of a page as JSON-LD, without those that only name what they refer to. */
function linkedData(context: CollectionPage, records: readonly PublicRecord[]): string {
  const batches = [records.map((record) => own(context, record))]
  return [...jsonld.write({ ...context, batches })].join('')
}

/** What a record says itself. */
function own({ resource }: Context, record: PublicRecord): PublicRecord {
  return Object.fromEntries(Object.entries(record).filter(([name]) => Object.hasOwn(resource.fields, name)))
}
