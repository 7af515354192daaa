/** Titles as they stand within a sentence. */
import { fieldOf } from '../../queries/columns.ts'
import type { Language, Resource } from '../../resources/define.ts'

/** A title without its capital, unless it begins with an abbreviation: `Code INSEE` → `code INSEE`. */
export function lowered(title: string): string {
  return title.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase())
}

/** What a field is called. */
export function fieldName(resource: Resource, name: string, language: Language): string {
  return lowered(fieldOf(resource, name).title[language])
}

/** What the records of a resource are called. */
export function recordsName({ title }: Resource, language: Language): string {
  return lowered(title[language])
}
