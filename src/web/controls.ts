/** What readers change a question with: search, filters, order. Links and a form, which need no script. */
import { html, type SafeHtml } from '@remix-run/html-template'
import type { CollectionPage, Facet } from '../representations/representation.ts'
import type { Field } from '../resources/define.ts'
import { geometryOf } from '../resources/geometry.ts'
import { kindOf, ORDERED } from '../resources/kinds.ts'
import { resourceOf } from './reference.ts'
import { TEXTS } from './texts.ts'

/** What stays in the address while words are searched: all but the words, and the order that they make. */
export function searchForm(page: CollectionPage): SafeHtml {
  const { language, asked, words, urlOf, resource } = page
  const kept = asked
    .filter(({ name }) => !['q', 'sort'].includes(name))
    .map(({ name, value }) => html`<input type="hidden" name="${name}" value="${value}">`)
  const label = html`<label for="q">${TEXTS.searchIn[language]}</label>`
  const field = html`<input id="q" type="search" name="q" value="${words ?? ''}" maxlength="200" required>`
  const button = html`<button type="submit">${TEXTS.search[language]}</button>`
  return html`<form class="search" role="search" method="get" action="${urlOf(`/v1/${resource.path}`)}">${label}<div>${field}${button}</div>${kept}</form>`
}

/** What is asked that a click takes back. */
export function selection(page: CollectionPage): SafeHtml {
  const { facets, language, words, urlWith } = page
  const chosen = facets.flatMap((facet) =>
    facet.values
      .filter(({ selected }) => selected)
      .map((value) => taken(`${facet.title[language]} : ${nameOf(facet, value, page)}`, value.url, page)),
  )
  const search =
    words === null ? [] : [taken(`${TEXTS.search[language]} : ${words}`, urlWith({ q: null }), page)]
  const all = [...search, ...chosen]
  if (all.length === 0) return html``
  const clear = page.pageAt(`/v1/${page.resource.path}`)
  return html`<ul class="chosen" aria-label="${TEXTS.chosen[language]}">${all}<li><a class="clear" href="${clear}">${TEXTS.clear[language]}</a></li></ul>`
}

function taken(text: string, url: string, { language }: CollectionPage): SafeHtml {
  return html`<li><a href="${url}"><span class="hidden">${TEXTS.remove[language]} </span>${text}<span aria-hidden="true"> ×</span></a></li>`
}

/** To the filters, which on a narrow screen come after the records. */
export function wayToFilters({ language }: CollectionPage): SafeHtml {
  return html`<a class="way" href="#filters">${TEXTS.filters[language]}</a>`
}

/** The facets that leave a choice; empty if none does. */
export function filters(page: CollectionPage): SafeHtml | '' {
  const { facets, language } = page
  const useful = facets.filter(({ values }) => values.length > 1 || values.some(({ selected }) => selected))
  if (useful.length === 0) return ''
  const groups = useful.map((facet) => {
    const items = facet.values.map((value) => choice(facet, value, page))
    const note = facet.complete ? '' : html`<p class="note">${TEXTS.more[language]}</p>`
    return html`<section><h3>${facet.title[language]}</h3><ul>${items}</ul>${note}</section>`
  })
  return html`<aside id="filters" class="filters" aria-labelledby="filters-title"><h2 id="filters-title">${TEXTS.filters[language]}</h2>${groups}</aside>`
}

type FacetValue = Facet['values'][number]

function choice(facet: Facet, value: FacetValue, page: CollectionPage): SafeHtml {
  const mark = value.selected ? html` aria-current="true"` : html``
  const count = html`<span class="count">${value.count.toLocaleString(page.language)}</span>`
  return html`<li><a href="${value.url}" rel="nofollow"${mark}><span>${nameOf(facet, value, page)}</span> ${count}</a></li>`
}

/** The value by its label, if it has one. */
function nameOf(
  { field }: Facet,
  { value, label }: FacetValue,
  { language, resource }: CollectionPage,
): string {
  if (value === null) return TEXTS.none[language]
  if (typeof value === 'boolean') return TEXTS[value ? 'yes' : 'no'][language]
  return (label ?? resourceOf(field, value, resource)?.title)?.[language] ?? String(value)
}

/** Links to other orders, in a list that opens; the usual order first. */
export function sorting(page: CollectionPage): SafeHtml {
  const { resource, language, order, urlWith } = page
  const degrees: readonly string[] = geometryOf(resource)?.fields ?? []
  const sortable = Object.entries(resource.fields).filter(([name, field]) => {
    const isTelling =
      resource.label.includes(name) || field.facet || ['number', 'date-time'].includes(kindOf(field))
    return isTelling && isSortable(field) && !degrees.includes(name)
  })
  const link = (key: string | null, text: string) => {
    const current = (key === null ? order.length === 0 : order[0] === key)
      ? html` aria-current="true"`
      : html``
    return html`<li><a href="${urlWith({ sort: key })}" rel="nofollow"${current}>${text}</a></li>`
  }
  const links = sortable.flatMap(([name, { title }]) => [
    link(name, `${title[language]} (${TEXTS.ascending[language]})`),
    link(`-${name}`, `${title[language]} (${TEXTS.descending[language]})`),
  ])
  return html`<details class="sorting"><summary>${TEXTS.sort[language]}</summary><ul>${link(null, TEXTS.usual[language])}${links}</ul></details>`
}

const isSortable = (field: Field) => ORDERED.some((kind) => kind === kindOf(field))
