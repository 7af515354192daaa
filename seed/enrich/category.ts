/** The category of a funding purpose, from its words. */
import type { Category } from '../../src/resources/funding_purposes.ts'
import { fold } from './fold.ts'

type Words = readonly (readonly [Category, RegExp])[]

/** Words that tell the category; of several, the first in the text does (`formation des salariés`). */
const TELLING: Words = [
  ['equipment', /\b(?:equipement|materiel|outillage|mobilier|machine|fourniture)s?\b/],
  ['communication', /\b(?:communication|promotion|publicite|affiche|plaquette|flyer)s?\b/],
  [
    'website',
    /\b(?:sites? (?:internet|web)|logiciel|applications? (?:mobile|web)|(?:outil|plateforme)s? numerique)/,
  ],
  ['studies', /\b(?:etude|diagnostic|enquete|evaluation)s?\b/],
  ['engineering', /\bingenierie\b/],
  ['development', /\b(?:partenariat|essaimage)/],
  ['training', /\b(?:formation|former|apprentissage)s?\b/],
  ['events', /\b(?:evenement|atelier|seminaire|conference|festival|rencontre)/],
  ['staff', /\b(?:recrutement|embauche|salaire|salarie|personnel|poste|remuneration)/],
  [
    'premises',
    /\b(?:loyer|travaux|amenagement|renovation|(?:un|le|du|au|des|les|aux) loca(?:l|ux)|locations? de salle)s?\b/,
  ],
  ['transport', /\b(?:vehicule|camion|camionnette|transport|deplacement|livraison)s?\b/],
  ['operation', /\b(?:fonctionnement|charges|frais generaux|assurance)/],
]

/** Words that tell it only where no other does: `développement du site internet` is about the site. */
const HINTING: Words = [
  ['development', /\b(?:developpement|deploiement)\b/],
  ['equipment', /\b(?:acquisition|achat)s?\b/],
]

/** The category and the word that tells it, folded; null where no word does. */
export function recogniseCategory(text: string): { category: Category; word: string } | null {
  const folded = fold(text)
  for (const list of [TELLING, HINTING]) {
    const found = list.flatMap(([category, pattern]) => {
      const match = pattern.exec(folded)
      return match ? [{ category, word: match[0], index: match.index }] : []
    })
    const [first] = found.sort((a, b) => a.index - b.index)
    if (first) return first
  }
  return null
}
