/** The languages that a question can be told in. */
import type { Language } from '../../resources/define.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import type { Grammar } from './grammar.ts'

export const GRAMMARS: Readonly<Record<Language, Grammar>> = { en: english, fr: french }
