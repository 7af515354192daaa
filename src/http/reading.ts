/** What pages for people need beside records: links to other pages, in the language that was asked for. */
import type { Reading } from '../representations/representation.ts'
import type { Language, Resource } from '../resources/define.ts'
import type { languageParameter } from './parameters/language.ts'
import type { Values } from './parameters/query.ts'
import { changedQuery, withQuery } from './query-string.ts'
import type { Question } from './route.ts'

type Asked = Pick<Question, 'canonical' | 'language' | 'links' | 'publisher'> & {
  readonly query: Values<{ language: typeof languageParameter }>
}

/**
 * @param path that of the answer
 * @param fields the fields shown; null for all of them
 */
export function readingOf(
  resource: Resource,
  path: string,
  fields: readonly string[] | null,
  asked: Asked,
): Omit<Reading, 'alternates' | 'embeds'> {
  return { resource, fields: fields ?? Object.keys(resource.fields), ...navigation(path, asked) }
}

/** What a page leads to, whatever it shows. */
export function navigation(path: string, { query, canonical, language, links, publisher }: Asked) {
  const { language: lang } = query
  return {
    language,
    publisher,
    urlOf: links.to,
    inLanguage: (one: Language) => links.to(withQuery(path, changedQuery(canonical, { lang: one }))),
    pageAt: (page: string, more: Readonly<Record<string, string>> = {}) =>
      links.to(withQuery(page, changedQuery('', { ...more, lang }))),
  }
}
