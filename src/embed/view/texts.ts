/** What the embeds say, in both languages. */
import type { Lang } from './setting.ts'

const FRENCH = {
  title: 'Lauréats PROGR’ESS',
  loading: 'Chargement des lauréats…',
  away: 'Les lauréats ne peuvent pas être affichés pour le moment.',
  refused: 'Ces critères ne peuvent pas être utilisés.',
  unknown: 'Il n’y a pas de lauréat à cet identifiant.',
  none: 'Aucun lauréat ne correspond à ces critères.',
  count: (shown: number, total: number) =>
    shown === total
      ? `${counted('fr', total)} lauréat${total > 1 ? 's' : ''}`
      : `${counted('fr', shown)} sur ${counted('fr', total)} lauréats`,
  all: 'Voir tous les lauréats',
  action: 'Action financée : ',
  purposes: 'Ce que le financement aide à payer',
  founded: (year: number) => `Création : ${year}`,
  website: 'Site internet : ',
  newTab: '(nouvel onglet)',
  map: (places: number) => `Carte des communes, numérotées comme dans la liste qui suit : ${places} en tout.`,
  far: 'En pointillé : communes hors du cadre, dans leur direction.',
  nowhere: 'Sans commune connue',
  source: 'Source : ',
  data: 'données ouvertes PROGR’ESS',
  licence: 'Licence : ',
}

const ENGLISH: typeof FRENCH = {
  title: 'PROGR’ESS laureates',
  loading: 'Loading the laureates…',
  away: 'The laureates cannot be shown at the moment.',
  refused: 'These criteria cannot be used.',
  unknown: 'There is no laureate of this identifier.',
  none: 'No laureate meets these criteria.',
  count: (shown, total) =>
    shown === total
      ? `${counted('en', total)} laureate${total === 1 ? '' : 's'}`
      : `${counted('en', shown)} of ${counted('en', total)} laureates`,
  all: 'See all laureates',
  action: 'Funded action: ',
  purposes: 'What the money helps to pay for',
  founded: (year) => `Founded in ${year}`,
  website: 'Website: ',
  newTab: '(new tab)',
  map: (places) => `Map of the communes, numbered as in the list below: ${places} in all.`,
  far: 'Dotted: communes outside of the frame, in their direction.',
  nowhere: 'Without a known commune',
  source: 'Source: ',
  data: 'PROGR’ESS open data',
  licence: 'Licence: ',
}

export const TEXTS: Readonly<Record<Lang, typeof FRENCH>> = { fr: FRENCH, en: ENGLISH }

function counted(lang: Lang, count: number): string {
  return count.toLocaleString(lang)
}
