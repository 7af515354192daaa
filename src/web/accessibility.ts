/** The accessibility statement (WCAG 2.2 AA, RGAA 4.1): what was tested, how, and what was not. */
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Localised } from '../resources/define.ts'
import type { Navigation } from './layout.ts'

export const ACCESSIBILITY: Localised = { fr: 'Accessibilité', en: 'Accessibility' }

export const ACCESSIBILITY_SUMMARY: Localised = {
  fr: 'Ce qui a été vérifié de l’accessibilité de ces pages, comment, et ce qui ne l’a pas été.',
  en: 'What was checked of the accessibility of these pages, how, and what was not.',
}

interface Section {
  readonly title: Localised
  readonly items: readonly Localised[]
}

const SECTIONS: readonly Section[] = [
  {
    title: { fr: 'État', en: 'Status' },
    items: [
      {
        fr: 'Ces pages sont faites pour respecter les WCAG 2.2, niveau AA, et le RGAA 4.1. Aucun audit par un tiers n’a eu lieu : leur conformité n’est donc pas établie, et aucun taux n’est annoncé.',
        en: 'These pages are made to follow WCAG 2.2, level AA, and the French RGAA 4.1. No third party has audited them: their conformance is not established, and no rate is claimed.',
      },
    ],
  },
  {
    title: { fr: 'Ce qui est vérifié à chaque changement', en: 'What is checked on every change' },
    items: [
      {
        fr: 'Les règles automatiques d’axe-core (WCAG 2.0 à 2.2, A et AA) dans Chromium, sur chaque sorte de page, en thème clair et en thème sombre.',
        en: 'The automatic rules of axe-core (WCAG 2.0 to 2.2, A and AA) in Chromium, on every kind of page, in the light and in the dark theme.',
      },
      {
        fr: 'La validité du HTML de chaque sorte de page, en français et en anglais.',
        en: 'The validity of the HTML of every kind of page, in French and in English.',
      },
      {
        fr: 'L’usage sans JavaScript (recherche, filtres, tri, pages, langue, carte), et au clavier (lien d’évitement, carte et ses bulles).',
        en: 'Use without JavaScript (search, filters, order, pages, language, map), and with the keyboard (skip link, map and its popups).',
      },
      {
        fr: 'La lecture sans défilement horizontal à 320 pixels de large, soit un agrandissement de 400 %.',
        en: 'Reading without horizontal scrolling at a width of 320 pixels, which is a zoom of 400 %.',
      },
    ],
  },
  {
    title: { fr: 'Ce qui n’a pas été vérifié', en: 'What was not checked' },
    items: [
      {
        fr: 'L’usage avec des lecteurs d’écran (NVDA, JAWS, VoiceOver) et par des personnes handicapées.',
        en: 'Use with screen readers (NVDA, JAWS, VoiceOver), and by people with disabilities.',
      },
      {
        fr: 'La documentation de l’API (Swagger UI), faite par d’autres, et les fichiers à télécharger.',
        en: 'The documentation of the API (Swagger UI), which others make, and the files to download.',
      },
      {
        fr: 'Les textes de la brochure, publiés tels qu’imprimés.',
        en: 'The texts of the brochure, which are published as printed.',
      },
    ],
  },
  {
    title: { fr: 'Équivalents', en: 'Equivalents' },
    items: [
      {
        fr: 'La carte et le graphique de l’accueil ont chacun un tableau qui dit la même chose.',
        en: 'The map and the picture of the home page each have a table that says the same.',
      },
      {
        fr: 'Le fond de carte est une image, qui n’est décrite à personne : ce qu’il montre n’est nécessaire à rien. Des repères de communes voisines peuvent se toucher ; agrandir la carte les éloigne.',
        en: 'The base map is a picture, which is described to nobody: nothing depends on what it shows. Marks of neighbouring communes may touch; zooming in sets them apart.',
      },
    ],
  },
]

export function accessibility({ language, publisher }: Navigation): SafeHtml {
  const sections = SECTIONS.map(({ title, items }) => {
    const list = items.map((item) => html`<li>${item[language]}</li>`)
    return html`<section class="text"><h2>${title[language]}</h2><ul class="points">${list}</ul></section>`
  })
  const write = html`<p>${CONTACT[language]} <a href="mailto:${publisher.email}">${publisher.email}</a>. ${RIGHTS[language]} <a href="${DEFENDER}">${DEFENDER.replace('https://', '')}</a></p>`
  return html`<header class="intro"><h1>${ACCESSIBILITY[language]}</h1><p>${ACCESSIBILITY_SUMMARY[language]}</p></header>${sections}<section class="text"><h2>${WRITE[language]}</h2><div class="prose">${write}</div></section>`
}

const DEFENDER = 'https://formulaire.defenseurdesdroits.fr'

const WRITE: Localised = { fr: 'Un obstacle ?', en: 'An obstacle?' }

const CONTACT: Localised = {
  fr: 'Si quelque chose vous empêche de lire ou d’utiliser ces pages, écrivez à',
  en: 'If anything keeps you from reading or using these pages, write to',
}

const RIGHTS: Localised = {
  fr: 'Si la réponse ne vous satisfait pas, vous pouvez saisir le Défenseur des droits :',
  en: 'If the answer does not satisfy you, you can turn to the French Defender of Rights:',
}
