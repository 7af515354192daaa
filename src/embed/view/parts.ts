/** The parts that layouts have in common. */
import type { Laureate, Setting } from './setting.ts'
import { TEXTS } from './texts.ts'
import { el, type Tree } from './tree.ts'

/** The name of a laureate, which leads to its record. */
export function nameOf({ id, display_name: name }: Laureate, setting: Setting): Tree {
  const href = setting.urlOf(`/v1/laureates/${encodeURIComponent(id)}`)
  return el(`h${setting.level}`, {}, link(href, setting, name))
}

/** Where a laureate has its seat, and what it is. */
export function kindOf({ city, legal_form: form }: Laureate, setting: Setting, ...more: string[]): Tree {
  const label = setting.service.labels.legal_form[form]?.[setting.lang] ?? form
  const parts = [...(city === null ? [] : [city]), label, ...more]
  return el('p', { class: 'kind' }, parts.join(' · '))
}

/** A link; one that leads away from a frame says so. */
export function link(href: string, { beside, lang }: Setting, text: string): Tree {
  if (!beside) return el('a', { href }, text)
  return el('a', { href, target: '_blank', rel: 'noopener', title: `${text} ${TEXTS[lang].newTab}` }, text)
}

/** What is said in French, whatever language surrounds it. */
export function spoken({ lang }: Setting): Readonly<Record<string, string>> {
  return lang === 'fr' ? {} : { lang: 'fr' }
}

/** The root of what is shown, with where it comes from. */
export function framed(setting: Setting, ...children: readonly (Tree | null)[]): Tree {
  const { theme, lang, source, service, urlOf } = setting
  const { publisher, licence } = service
  const texts = TEXTS[lang]
  const origin = el(
    'p',
    { class: 'origin' },
    texts.source,
    link(urlOf(source), setting, texts.data),
    ', ',
    link(publisher.url, setting, publisher.name),
    '. ',
    texts.licence,
    link(licence.url, setting, licence.name),
    '.',
  )
  return el('div', { class: `laureates ${theme}`, lang }, ...children, origin)
}
