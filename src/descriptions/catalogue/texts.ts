/** What the catalogue says in words. */
import type { Localised } from '../../resources/define.ts'
import type { EditionFile, ListedEdition } from '../listed.ts'

export const CATALOGUE_TITLE: Localised = {
  en: 'Catalogue of the PROGR’ESS open data',
  fr: 'Catalogue des données ouvertes PROGR’ESS',
}

export const SERIES_TITLE: Localised = {
  en: 'PROGR’ESS: the laureates of the call for projects, edition by edition',
  fr: 'PROGR’ESS : les lauréats de l’appel à projets, édition par édition',
}

export const SERIES_DESCRIPTION: Localised = {
  en: 'All editions of the call for projects for the social economy: who won, for which action, what the money helps to pay for, and how to reach them. Each edition is a dataset of its own; here is the database that holds them all.',
  fr: 'Toutes les éditions de l’appel à projets d’économie sociale et solidaire : qui a été retenu, pour quelle action, ce que le financement aide à payer et comment joindre chacun. Chaque édition est un jeu de données ; voici la base qui les contient toutes.',
}

export const DATABASE_TITLE: Localised = {
  en: 'All editions – SQLite',
  fr: 'Toutes les éditions – SQLite',
}

export const DATABASE_DESCRIPTION: Localised = {
  en: 'A table for each resource, with the provenance of every record, the brochures and the decisions of the publisher.',
  fr: 'Une table par ressource, avec la provenance de chaque fiche, les brochures et les décisions de l’éditeur.',
}

export function datasetTitle({ programme, year }: ListedEdition): Localised {
  return {
    en: `${programme} ${year}: laureates of the call for projects for the social economy`,
    fr: `${programme} ${year} : lauréats de l’appel à projets d’économie sociale et solidaire`,
  }
}

export function datasetDescription({ programme, year, funder }: ListedEdition): Localised {
  return {
    en: `The organisations of the social economy chosen in the ${programme} call for projects of ${year} (${funder}): how they present themselves, the action that is funded, what the money helps to pay for, and how to reach them. All is read from the printed brochure of the edition; every field is traced to its lines, and what looks wrong is pointed out, not corrected.`,
    fr: `Les structures de l’économie sociale et solidaire retenues à l’appel à projets ${programme} de ${year} (${funder}) : leur présentation, l’action financée, ce que le financement aide à payer et comment les joindre. Tout est lu dans la brochure imprimée de l’édition ; chaque champ est rattaché à ses lignes, et ce qui semble faux est signalé sans être corrigé.`,
  }
}

export function fileTitle({ resource, form }: EditionFile, { year }: ListedEdition): Localised {
  return {
    en: `${resource.title.en} ${year} – ${form.title.en}`,
    fr: `${resource.title.fr} ${year} – ${form.title.fr}`,
  }
}

export const PROVENANCE: Localised = {
  en: 'Read from the printed brochure of the edition. The codes of communes come from Etalab’s administrative division, their coordinates from GeoNames (CC BY 4.0).',
  fr: 'Lu dans la brochure imprimée de l’édition. Les codes des communes viennent du découpage administratif d’Etalab, leurs coordonnées de GeoNames (CC BY 4.0).',
}

/** In French only: portals make tags of all of them, in whatever language. */
export const KEYWORDS: readonly string[] = [
  'économie sociale et solidaire',
  'appel à projets',
  'subventions',
  'associations',
]

/** The themes of the European Union that fit. */
export const THEME_LABELS: readonly (readonly [code: string, label: Localised])[] = [
  ['ECON', { en: 'Economy and finance', fr: 'Économie et finances' }],
  ['SOCI', { en: 'Population and society', fr: 'Population et société' }],
]
