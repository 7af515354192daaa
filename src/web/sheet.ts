/** A record alone: what is said of it, its parts, all of its fields, and where they come from. */
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Item, PublicRecord, Reading } from '../representations/representation.ts'
import type { Field, Resource } from '../resources/define.ts'
import { kindOf } from '../resources/kinds.ts'
import { relationsOf } from '../resources/relations.ts'
import { labelLanguage, shown, tags } from './card.ts'
import { labelOf } from './label.ts'
import { provenanceOf } from './provenance.ts'
import { pathOf } from './reference.ts'
import { TEXTS } from './texts.ts'
import { paragraphs, shownValue } from './value.ts'

/** The heading, and what is said under it. */
export function sheet(page: Item): SafeHtml {
  const { resource, record, language } = page
  const name = labelOf(resource, record, language)
  const eyebrow = html`<p class="eyebrow">${resource.singular[language]}</p>`
  const header = html`<header class="title">${eyebrow}<h1${labelLanguage(resource, page)}>${name}</h1>${tags(record, page)}</header>`
  const others = fieldList(page, record, ([field, { facet }]) => !facet && !resource.label.includes(field))
  const details = html`<section class="panel"><h2>${TEXTS.details[language]}</h2>${others}${provenanceOf(resource, record, page)}${brochure(page)}</section>`
  return html`${header}${prose(page, record, 2)}${parts(page, record, 2)}${details}${children(page)}`
}

/** The running texts, each under its title. */
function prose(page: Reading, record: PublicRecord, level: 2 | 3 | 4): SafeHtml {
  const texts = shown(page, record).filter(([name, field]) => {
    return kindOf(field) === 'prose' && !page.resource.label.includes(name)
  })
  return html`${texts.map(([name, field]) => {
    const text = paragraphs(String(record[name]), field, page.language)
    const title = heading(level, html`${field.title[page.language]}`)
    return html`<section class="text">${title}${text}</section>`
  })}`
}

function heading(level: 2 | 3 | 4, content: SafeHtml): SafeHtml {
  if (level === 2) return html`<h2>${content}</h2>`
  return level === 3 ? html`<h3>${content}</h3>` : html`<h4>${content}</h4>`
}

/** The records that are a part of this one, resource by resource. */
function parts(page: Reading, record: PublicRecord, level: 2 | 3): SafeHtml {
  const relations = relationsOf(page.resource).filter(({ name }) => page.resource.parts?.includes(name))
  const sections = relations.map(({ name, resource }) => {
    const records = record[name] as readonly PublicRecord[] // embedded as a list
    if (records.length === 0) return html``
    const articles = records.map((one) =>
      part({ ...page, resource, fields: Object.keys(resource.fields) }, one, level),
    )
    return html`<section class="parts">${heading(level, html`${resource.title[page.language]}`)}${articles}</section>`
  })
  return html`${sections}`
}

function part(page: Reading, record: PublicRecord, level: 2 | 3): SafeHtml {
  const { resource, language } = page
  const name = html`<a href="${page.pageAt(pathOf(resource, record.id))}">${labelOf(resource, record, language)}</a>`
  const inner = level === 2 ? 3 : 4
  const own = fieldList(page, record, ([field, { references }]) => {
    return references === undefined && field !== 'id' && !resource.label.includes(field)
  })
  const title = html`<div${labelLanguage(resource, page)}>${heading(inner, name)}</div>`
  const nested = level === 2 ? parts(page, record, 3) : html``
  return html`<article class="panel">${title}${texts(page, record)}${own}${nested}${provenanceOf(resource, record, page)}</article>`
}

/** The running texts of a part: without titles, which its heading stands for. */
function texts(page: Reading, record: PublicRecord): SafeHtml {
  const all = shown(page, record).filter(([name, field]) => {
    return kindOf(field) === 'prose' && !page.resource.label.includes(name)
  })
  return html`${all.map(([name, field]) => paragraphs(String(record[name]), field, page.language))}`
}

/** The fields that are no running text, by their titles. */
function fieldList(
  page: Reading,
  record: PublicRecord,
  isWanted: (field: [string, Field]) => boolean,
): SafeHtml {
  const wanted = shown(page, record).filter((one) => kindOf(one[1]) !== 'prose' && isWanted(one))
  if (wanted.length === 0) return html``
  const items = wanted.map(([name, field]) => {
    return html`<div><dt>${field.title[page.language]}</dt><dd>${shownValue(name, field, record, page)}</dd></div>`
  })
  return html`<dl class="fields">${items}</dl>`
}

/** The way to the records that refer to this one and are too many to stand here. */
function children({ resource, record, language, pageAt }: Item): SafeHtml {
  const others = relationsOf(resource).filter(({ name, many }) => many && !resource.parts?.includes(name))
  if (others.length === 0) return html``
  const links = others.map(({ resource: other, foreignKey }) => {
    const href = pageAt(`/v1/${other.path}`, { [foreignKey]: String(record.id) })
    return html`<li><a href="${href}">${other.title[language]}</a></li>`
  })
  return html`<section><h2>${TEXTS.related[language]}</h2><ul class="links">${links}</ul></section>`
}

/** The way to the source text, from what was read from it. */
function brochure({ resource, record, language, urlOf }: Item): SafeHtml {
  if (resource.provenance === null) return html``
  const edition = editionOf(resource, record)
  return html`<p><a href="${urlOf(`/v1/editions/${edition}/brochure`)}">${TEXTS.brochure[language]}</a></p>`
}

function editionOf({ fields }: Resource, record: PublicRecord): string {
  const [name = 'id'] = Object.keys(fields).filter((one) => fields[one]?.references === 'editions')
  return String(record[name])
}
