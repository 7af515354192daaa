import type { Language } from '../resources/define.ts'

/** The path of the contract: `/openapi.json`, `/openapi.fr.yaml`. */
export function contractPath(language: Language, extension: string): string {
  return language === 'en' ? `/openapi.${extension}` : `/openapi.${language}.${extension}`
}
