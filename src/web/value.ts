/** The value of a field, as people read it. */
import { html, type SafeHtml } from '@remix-run/html-template'
import type { PublicRecord, Reading } from '../representations/representation.ts'
import type { Field, Language } from '../resources/define.ts'
import { textOf } from './label.ts'
import { fieldNamed, linkTo, resourceOf } from './reference.ts'
import { TEXTS } from './texts.ts'

/** Whether a value says nothing: null, or a list of nothing. */
export const isNothing = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/**
 * A value that is there, and no running text.
 * @param record the record that has it: what it refers to may be embedded there
 */
export function shownValue(name: string, field: Field, record: PublicRecord, page: Reading): SafeHtml {
  const value = record[name]
  const { language } = page
  const named = resourceOf(name, value, page.resource)
  if (named !== null) return html`${named.title[language]}`
  const spoken = fieldNamed(value, field, record)
  if (spoken !== null) return html`${spoken.title[language]}`
  const target = linkTo(name, field, record, page)
  if (target !== null) return target
  if (!Array.isArray(value)) return one(value, field, language)
  if (value.length === 1) return one(value[0], field, language)
  return html`<ul class="values">${value.map((each) => html`<li>${one(each, field, language)}</li>`)}</ul>`
}

/** Running text; an empty line separates its paragraphs. */
export function paragraphs(text: string, field: Field, language: Language): SafeHtml {
  const all = text.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`)
  return html`<div class="prose"${foreign(field, language)}>${all}</div>`
}

/** Says that a text is in another language than the page around it, where it is. */
export function foreign({ language: own }: Field, language: Language): SafeHtml {
  return own === undefined || own === language ? html`` : html` lang="${own}"`
}

function one(value: unknown, field: Field, language: Language): SafeHtml {
  const { type = '', format } = field.schema.type === 'array' ? field.schema.items : field.schema
  if (type === 'array')
    return html`${[value]
      .flat()
      .map((each) => numeral(Number(each), language))
      .join(' ; ')}`
  if (typeof value === 'boolean') return html`${TEXTS[value ? 'yes' : 'no'][language]}`
  if (typeof value === 'number') {
    return html`${field.datatype === 'xsd:gYear' ? String(value) : numeral(value, language)}`
  }
  const text = String(value)
  if (format === 'uri') return html`<a href="${text}" rel="nofollow">${text.replace(/^https?:\/\//, '')}</a>`
  if (format === 'email') return html`<a href="mailto:${text}">${text}</a>`
  if (field.term === 'schema:telephone') return html`<a href="tel:${text}">${text}</a>`
  if (format === 'date-time') return moment(text, language)
  return html`<span${foreign(field, language)}>${textOf(field, value, language)}</span>`
}

const numeral = (value: number, language: Language) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 5 }).format(value)

function moment(text: string, language: Language): SafeHtml {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const
  const shown = new Intl.DateTimeFormat(language, options).format(new Date(text))
  return html`<time datetime="${text}">${shown} UTC</time>`
}
