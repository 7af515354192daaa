/** The home page: what this is, who was chosen, where, for what, and how to take the data away. */
import { html, type SafeHtml } from '@remix-run/html-template'
import { representationsOf } from '../representations/index.ts'
import type { PublicRecord } from '../representations/representation.ts'
import type { Resource } from '../resources/define.ts'
import { laureates } from '../resources/laureates.ts'
import { HOME } from './home-texts.ts'
import { labelOf } from './label.ts'
import type { Navigation } from './layout.ts'
import { type Counted, communeMap } from './map/map.ts'
import { picture } from './picture.ts'
import { pathOf } from './reference.ts'
import { laureateSearch } from './search.ts'

export interface Overview {
  readonly totals: readonly { readonly resource: Resource; readonly total: number }[]
  /** Some laureates, those of the newest edition first, with their parts. */
  readonly laureates: readonly PublicRecord[]
  /** The laureates by the INSEE code of their seat, and the actions by the codes of the communes they name. */
  readonly seats: readonly Counted[]
  readonly places: readonly Counted[]
  /** The laureates by what the money helps to pay for, and by the communes of their seats. */
  readonly purposes: readonly { readonly category: string; readonly communes: readonly Counted[] }[]
}

export function home(overview: Overview, page: Navigation): SafeHtml {
  return html`${welcome(overview, page)}${glance(overview, page)}${communeMap(overview, page)}${picture(overview.purposes, page)}${use(page)}`
}

function welcome({ totals }: Overview, page: Navigation): SafeHtml {
  const { language, pageAt } = page
  const counts = totals.map(({ resource, total }) => {
    const name = (total > 1 ? resource.title : resource.singular)[language].toLowerCase()
    return html`<li><a href="${pageAt(`/v1/${resource.path}`)}"><strong>${total.toLocaleString(language)}</strong> ${name}</a></li>`
  })
  return html`<header class="intro hero"><h1>${HOME.title[language]}</h1><p>${HOME.what[language]}</p></header>${laureateSearch(page)}<ul class="counts">${counts}</ul>`
}

function glance({ laureates: records, totals }: Overview, { language, pageAt }: Navigation): SafeHtml {
  const items = records.map((record) => {
    const actions = record.actions as readonly PublicRecord[] // embedded as a list
    const href = pageAt(pathOf(laureates, record.id))
    const lines = actions.map(({ title }) => html`<p lang="fr">${String(title)}</p>`)
    return html`<li><h3><a href="${href}">${labelOf(laureates, record, language)}</a></h3>${lines}</li>`
  })
  const [total] = totals.flatMap((one) => (one.resource.name === laureates.name ? one.total : []))
  const all = html`<p><a href="${pageAt(`/v1/${laureates.path}`)}">${HOME.all[language]} (${total})</a></p>`
  return html`<section class="block"><h2>${HOME.glance[language]}</h2><ul class="glance">${items}</ul>${all}</section>`
}

function use({ language, urlOf }: Navigation): SafeHtml {
  const forms = representationsOf(laureates)
    .filter(({ kind }) => kind === 'bulk')
    .map(({ title, extension }) => {
      return html`<li><a href="${urlOf(`/v1/${laureates.path}.${extension}`)}">${title[language]} <span class="note">.${extension}</span></a></li>`
    })
  const request = `curl '${urlOf(`/v1/${laureates.path}?city=Nanterre`)}'`
  const more = [
    ['/docs', HOME.docs],
    ['/openapi.json', HOME.contract],
    ['/catalog.ttl', HOME.catalogue],
    ['/v1/database.sqlite', HOME.database],
  ] as const
  const links = more.map(([path, text]) => html`<li><a href="${urlOf(path)}">${text[language]}</a></li>`)
  return html`<section class="block"><h2>${HOME.forms[language]}</h2><p class="note">${HOME.formsNote[language]}</p><ul class="links">${forms}</ul></section>
<section class="block"><h2>${HOME.api[language]}</h2><p>${HOME.apiNote[language]}</p><pre class="scroll" tabindex="0"><code>${request}</code></pre><ul class="links">${links}</ul></section>
${embedding({ language, urlOf })}`
}

function embedding({ language, urlOf }: Pick<Navigation, 'language' | 'urlOf'>): SafeHtml {
  const line = `<script type="module" src="${urlOf('/embed.js')}"></script><progress-laureates></progress-laureates>`
  const link = html`<li><a href="${urlOf(`/embed?lang=${language}`)}">${HOME.compose[language]}</a></li>`
  return html`<section class="block"><h2>${HOME.embed[language]}</h2><p>${HOME.embedNote[language]}</p><pre class="scroll" tabindex="0"><code>${line}</code></pre><ul class="links">${link}</ul></section>`
}
