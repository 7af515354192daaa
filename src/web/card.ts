/** A record among others: its name, what it can be chosen by, and the beginning of what is said of it. */
import { html, type SafeHtml } from '@remix-run/html-template'
import type { PublicRecord, Reading } from '../representations/representation.ts'
import type { Field, Resource } from '../resources/define.ts'
import type { Excerpt } from '../resources/excerpt.ts'
import { RESOURCES } from '../resources/index.ts'
import { kindOf } from '../resources/kinds.ts'
import { fieldOf, labelOf } from './label.ts'
import { pathOf } from './reference.ts'
import { TEXTS } from './texts.ts'
import { foreign, isNothing, shownValue } from './value.ts'

/** As many further fields are shown of a record that has no running text. */
const MOST_BRIEF = 4

export function card(record: PublicRecord, page: Reading): SafeHtml {
  const { resource, language } = page
  const href = page.pageAt(pathOf(resource, record.id))
  const name = labelOf(resource, record, language)
  const title = html`<h2${labelLanguage(resource, page)}><a href="${href}">${name}</a></h2>`
  return html`<li class="card">${title}${tags(record, page)}${said(record, page)}</li>`
}

/** Says that a name is in another language than the page, where it is. */
export function labelLanguage(resource: Resource, { language }: Reading): SafeHtml {
  const field = resource.label
    .map((name) => fieldOf(resource, name))
    .find((one) => one.language !== undefined)
  return field === undefined ? html`` : foreign(field, language)
}

/** What readers choose records by, in a row. */
export function tags(record: PublicRecord, page: Reading): SafeHtml {
  const { fields } = page.resource
  const told = shown(page, record).filter(([, field]) => field.facet)
  const items = told.map(([name]) => {
    const field = fields[name] as Field // it was found there
    return html`<li><span class="hidden">${field.title[page.language]} : </span>${shownValue(name, field, record, page)}</li>`
  })
  return items.length === 0 ? html`` : html`<ul class="tags">${items}</ul>`
}

function said(record: PublicRecord, page: Reading): SafeHtml {
  const { excerpts } = record as { readonly excerpts?: readonly Excerpt[] }
  if (excerpts !== undefined) return html`${excerpts.slice(0, 2).map((one) => quotation(one, page))}`
  const rest = shown(page, record).filter(([name, { facet }]) => {
    return !facet && name !== 'id' && !page.resource.label.includes(name)
  })
  const [prose] = rest.filter(([, field]) => kindOf(field) === 'prose')
  if (prose !== undefined) {
    const [name, field] = prose
    return html`<p class="lead"${foreign(field, page.language)}>${String(record[name])}</p>`
  }
  const brief = rest.filter(([, { references }]) => references === undefined).slice(0, MOST_BRIEF)
  const items = brief.map(([name, field]) => {
    return html`<div><dt>${field.title[page.language]}</dt><dd>${shownValue(name, field, record, page)}</dd></div>`
  })
  return items.length === 0 ? html`` : html`<dl class="brief">${items}</dl>`
}

/** The fields of a record that say something, as far as they are shown. */
export function shown({ resource, fields }: Reading, record: PublicRecord): [string, Field][] {
  return fields.flatMap((name): [string, Field][] => {
    const field = resource.fields[name]
    return field === undefined || isNothing(record[name]) ? [] : [[name, field]]
  })
}

function quotation({ resource, field, parts }: Excerpt, { language }: Reading): SafeHtml {
  const title = RESOURCES.find(({ name }) => name === resource)?.fields[field]?.title[language]
  const text = parts.map((part) => (part.marked ? html`<mark>${part.text}</mark>` : part.text))
  return html`<p class="lead"><span class="where">${TEXTS.found[language]} « ${title} » :</span> <span lang="fr">${text}</span></p>`
}
