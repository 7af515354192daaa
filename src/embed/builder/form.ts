/** The form of the builder: a field for what partners choose most, the rest of the query kept as it is. */
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Given } from '../../http/parameters/parameter.ts'
import { NOTHING } from '../../queries/include.ts'
import type { Revision } from '../../queries/revision.ts'
import { EVERYTHING } from '../../queries/selection.ts'
import type { Resource } from '../../resources/define.ts'
import { fundingPurposes } from '../../resources/funding_purposes.ts'
import { laureates } from '../../resources/laureates.ts'
import { LAYOUTS, type Lang, THEMES } from '../view/setting.ts'
import { BUILDER_TEXTS } from './texts.ts'

type Option = readonly [value: string, label: string]

/** How many laureates are offered one by one. */
const MOST = 500

/** @param given what the query says, what is empty left out */
export function builderForm(given: readonly Given[], lang: Lang, revision: Revision): SafeHtml {
  const texts = BUILDER_TEXTS[lang]
  const { city, edition, legal_form: form } = laureates.fields
  const { category } = fundingPurposes.fields
  const field = fieldsFor(given)
  const values = (resource: Resource, name: string) => valuesOf(resource, name, lang, revision)
  const what = [
    field.text('q', texts.q, []),
    field.text(
      'city',
      city.title[lang],
      values(laureates, 'city').map(([value]) => value),
    ),
    field.select('edition', edition.title[lang], [['', texts.any], ...values(laureates, 'edition')]),
    field.select('legal_form', form.title[lang], [['', texts.any], ...values(laureates, 'legal_form')]),
    field.select('funding_purposes.category', category.title[lang], [
      ['', texts.any],
      ...values(fundingPurposes, 'category'),
    ]),
    field.select('laureate', texts.laureate, [['', texts.many], ...namesOf(revision)]),
  ]
  const how = [
    field.select(
      'layout',
      texts.layout,
      LAYOUTS.map((one) => [one, texts.layouts[one]]),
    ),
    field.select('lang', texts.lang, [
      ['fr', texts.langs.fr],
      ['en', texts.langs.en],
    ]),
    field.select(
      'theme',
      texts.theme,
      THEMES.map((one) => [one, texts.themes[one]]),
    ),
  ]
  return html`<form class="compose">
<fieldset><legend>${texts.what}</legend>${what}${keptFields(field.left(), texts.more)}</fieldset>
<fieldset><legend>${texts.how}</legend>${how}</fieldset>
<p><button type="submit">${texts.update}</button></p>
</form>`
}

/** Parameters without a field of their own go on to the next page. */
function keptFields(kept: readonly Given[], more: string): SafeHtml {
  if (kept.length === 0) return html``
  const fields = kept.map(({ name, value }) => html`<input type="hidden" name="${name}" value="${value}">`)
  return html`<p>${more}<code>${kept.map(({ name, value }) => `${name}=${value}`).join(' ')}</code>${fields}</p>`
}

/** Makes fields that hold what the query says, and tells what none of them holds. */
function fieldsFor(given: readonly Given[]) {
  const left = new Set(given)
  const take = (name: string): string => {
    const first = given.find((one) => one.name === name)
    if (first === undefined) return ''
    left.delete(first)
    return first.value
  }
  const labelled = (name: string, label: string, control: SafeHtml) =>
    html`<p><label for="${name}">${label}</label>${control}</p>`
  return {
    /** A text, for which values are suggested. */
    text(name: string, label: string, suggested: readonly string[]): SafeHtml {
      const list = `${name}-values`
      const options = suggested.map((value) => html`<option value="${value}"></option>`)
      const input = html`<input id="${name}" name="${name}" value="${take(name)}" list="${list}">`
      return labelled(name, label, html`${input}<datalist id="${list}">${options}</datalist>`)
    },
    select(name: string, label: string, options: readonly Option[]): SafeHtml {
      const chosen = take(name)
      const items = options.map(([value, text]) => {
        return html`<option value="${value}"${value === chosen ? html` selected` : null}>${text}</option>`
      })
      return labelled(name, label, html`<select id="${name}" name="${name}">${items}</select>`)
    },
    left: () => [...left],
  }
}

/** The most frequent values of a field, in the order of the alphabet; codes by their labels. */
function valuesOf(resource: Resource, name: string, lang: Lang, revision: Revision): Option[] {
  const vocabulary = resource.fields[name]?.vocabulary
  const { values } = revision.facet(resource, name, EVERYTHING)
  const known = values.map(({ value }) => value).filter((value) => value !== null)
  const options = known.map(String).map((value): Option => [value, vocabulary?.[value]?.[lang] ?? value])
  const { compare } = new Intl.Collator(lang)
  return options.sort(([, one], [, other]) => compare(one, other))
}

/** The laureates, by name; of very many, the beginning. */
function namesOf(revision: Revision): Option[] {
  const sort = [{ field: 'display_name', descending: false }]
  const page = { limit: MOST, from: null, backwards: false }
  const { records } = revision.page(laureates, { ...EVERYTHING, sort, page }, NOTHING)
  return records.map(({ id, display_name: name }) => [String(id), String(name)])
}
