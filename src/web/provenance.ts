/** Where the values of a record come from: a table that opens. */
import { html, type SafeHtml } from '@remix-run/html-template'
import type { PublicRecord, Reading } from '../representations/representation.ts'
import type { Language, Resource } from '../resources/define.ts'
import { METHODS, type Provenance, TRACE_FIELDS, type Trace } from '../resources/provenance.ts'
import { fieldOf } from './label.ts'
import { TEXTS } from './texts.ts'

/** Nothing for a record that does not say. */
export function provenanceOf(resource: Resource, record: PublicRecord, { language }: Reading): SafeHtml {
  // Its column holds nothing else.
  const provenance = record.provenance as Provenance | undefined
  if (provenance === undefined) return html``
  const rows = Object.entries(provenance).map(([name, trace]) => {
    return row(fieldOf(resource, name).title[language], trace, language)
  })
  const head = [TEXTS.field, TRACE_FIELDS.lines.title, TRACE_FIELDS.method.title, TRACE_FIELDS.printed.title]
  const cells = head.map((title) => html`<th scope="col">${title[language]}</th>`)
  return html`<details class="provenance"><summary>${TEXTS.provenance[language]}</summary><section class="scroll" tabindex="0" aria-label="${TEXTS.provenance[language]} : ${String(record.id)}"><table><thead><tr>${cells}</tr></thead><tbody>${rows}</tbody></table></section></details>`
}

function row(title: string, { lines, method, source, printed, reason }: Trace, language: Language): SafeHtml {
  const how = [method === null ? null : METHODS[method][language], source].filter((one) => one !== null)
  const why = reason === null ? '' : html`<br><span lang="fr" class="note">${reason}</span>`
  return html`<tr><th scope="row">${title}</th><td>${lines.join(', ')}</td><td>${how.join(' – ')}${why}</td><td lang="fr">${printed ?? ''}</td></tr>`
}
