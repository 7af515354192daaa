/** The presentation of a laureate: 60 to 120 words of French, whose frequencies are skewed as in real texts. */
import type { Random } from './random.ts'
import { AIMS, COMMON_SENTENCES, OBJECTS, PUBLICS, RARE_SENTENCE, SUBJECTS, THEMES, VERBS } from './words.ts'

const COMMON_RATE = 0.4

/** Every so many laureates, one tells of the rare word: exactly 20 of 100,000, and one of 13. */
const RARE_EVERY = 5000
const RARE_AT = 7

const count = (text: string) => text.split(' ').length

/** What an action or a presentation says that somebody does. */
export function activity(random: Random): string {
  const { skewed } = random
  return `${skewed(SUBJECTS)} ${skewed(VERBS)} ${skewed(OBJECTS)} ${skewed(PUBLICS)}, ${skewed(AIMS)}.`
}

function numbers(random: Random): string {
  return `Elle compte ${2 + random.below(900)} bénévoles et ${1 + random.below(60)} salariés.`
}

function themes({ skewed }: Random): string {
  const drawn = new Set([skewed(THEMES), skewed(THEMES), skewed(THEMES)])
  return `Ses thèmes sont : ${[...drawn].join(', ')}.`
}

/**
 * @param name the organisation
 * @param founded its year of foundation, if the text says it
 * @param index which laureate of all it is, counted from 0
 */
export function presentationOf(name: string, founded: number | null, index: number, random: Random): string {
  const year = founded === null ? '' : `, créée en ${founded},`
  const sentences = [`${name}${year} ${random.skewed(VERBS)} ${random.skewed(OBJECTS)}.`]
  if (random.chance(COMMON_RATE)) sentences.push(random.skewed(COMMON_SENTENCES))
  if (index % RARE_EVERY === RARE_AT) sentences.push(RARE_SENTENCE)
  sentences.push(numbers(random), themes(random))
  // The longest sentence has 31 words: no text comes to more than 120.
  const words = 60 + random.below(30)
  while (count(sentences.join(' ')) < words) sentences.push(activity(random))
  return sentences.join(' ')
}
