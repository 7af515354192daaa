/** What the page that composes embeds says, in both languages. */
import type { Lang } from '../view/setting.ts'

const FRENCH = {
  title: 'Intégrer les lauréats',
  introduction:
    'Choisissez ce qui est montré, et copiez une ligne dans votre page. Aucun cookie, aucun traceur, rien à installer.',
  what: 'Ce qui est montré',
  how: 'La présentation',
  q: 'Mots cherchés',
  laureate: 'Un seul lauréat',
  many: 'Tous ceux des critères',
  any: 'Indifférent',
  layout: 'Disposition',
  lang: 'Langue',
  theme: 'Couleurs',
  layouts: { list: 'Liste', cards: 'Cartes', map: 'Plan et liste' },
  langs: { fr: 'Français', en: 'Anglais' },
  themes: { auto: 'Celles du lecteur', light: 'Claires', dark: 'Sombres' },
  update: 'Mettre à jour',
  more: 'Autres critères, gardés : ',
  preview: 'Aperçu',
  copy: 'Copier',
  copied: 'Copié.',
  component: 'Composant (conseillé)',
  componentHint:
    'Prend la largeur de votre page. Demande à votre politique de sécurité script-src et connect-src de ce service.',
  frame: 'Iframe',
  frameHint: 'Marche sans script ; avec le script du composant sur la page, sa hauteur s’ajuste.',
  card: 'HTML seul',
  cardHint:
    'Une copie des données d’aujourd’hui, qui prend l’allure de votre page. Elle ne se met pas à jour.',
}

const ENGLISH: typeof FRENCH = {
  title: 'Embed the laureates',
  introduction:
    'Choose what is shown, and copy one line into your page. No cookie, no tracking, nothing to install.',
  what: 'What is shown',
  how: 'How it looks',
  q: 'Words to find',
  laureate: 'One laureate',
  many: 'All that meet the criteria',
  any: 'Any',
  layout: 'Layout',
  lang: 'Language',
  theme: 'Colours',
  layouts: { list: 'List', cards: 'Cards', map: 'Map and list' },
  langs: { fr: 'French', en: 'English' },
  themes: { auto: 'Those of the reader', light: 'Light', dark: 'Dark' },
  update: 'Update',
  more: 'Further criteria, kept: ',
  preview: 'Preview',
  copy: 'Copy',
  copied: 'Copied.',
  component: 'Component (recommended)',
  componentHint:
    'Takes the width of your page. Needs script-src and connect-src of this service in your security policy.',
  frame: 'Iframe',
  frameHint: 'Works without scripts; with the script of the component on the page, its height follows.',
  card: 'HTML only',
  cardHint: 'A copy of the data of today, which looks like your page. It does not follow changes.',
}

export const BUILDER_TEXTS: Readonly<Record<Lang, typeof FRENCH>> = { fr: FRENCH, en: ENGLISH }
