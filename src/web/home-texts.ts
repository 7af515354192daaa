/** What the home page says in words. */
import type { Localised } from '../resources/define.ts'

export const HOME = {
  title: {
    fr: 'Qui le Département soutient, pour quoi, et où',
    en: 'Who the Département supports, for what, and where',
  },
  what: {
    fr: 'Les lauréats de l’appel à projets PROGR’ESS (économie sociale et solidaire, Hauts-de-Seine), leurs actions, et ce que le financement aide à payer. Ces données viennent de la brochure imprimée ; chacune dit de quelle ligne, et toutes peuvent être réutilisées.',
    en: 'The laureates of the PROGR’ESS call for projects (social economy, Hauts-de-Seine), their actions, and what the money helps to pay for. The data come from the printed brochure; each says from which line, and all of them may be reused.',
  },
  searchLaureates: {
    fr: 'Rechercher un lauréat, une action, un lieu',
    en: 'Search laureates, actions, places',
  },
  glance: { fr: 'Les lauréats', en: 'The laureates' },
  all: { fr: 'Tous les lauréats', en: 'All laureates' },
  map: { fr: 'Sur la carte', en: 'On the map' },
  mapNote: {
    fr: 'Chaque commune du département, par son centre. Un disque : des sièges de lauréats ; un anneau : des actions qui la nomment. Plus il est grand, plus il y en a.',
    en: 'Each commune of the département, by its centre. A disc: seats of laureates; a ring: actions that name it. The larger, the more of them.',
  },
  tiles: { fr: 'Fond de carte', en: 'Base map' },
  zoomIn: { fr: 'Agrandir la carte', en: 'Zoom in' },
  zoomOut: { fr: 'Réduire la carte', en: 'Zoom out' },
  mapTitle: { fr: 'Carte des communes', en: 'Map of the communes' },
  seats: { fr: 'Sièges de lauréats', en: 'Seats of laureates' },
  places: { fr: 'Actions', en: 'Actions' },
  commune: { fr: 'Commune', en: 'Commune' },
  elsewhere: { fr: 'Sièges hors du département', en: 'Seats outside the département' },
  picture: { fr: 'Qui est financé pour quoi', en: 'Who is funded for what' },
  pictureNote: {
    fr: 'Le nombre de lauréats par commune du siège et par catégorie de dépense. Un lauréat compte dans chacune des siennes.',
    en: 'The number of laureates by commune of the seat and by category of expense. A laureate counts in each of its own.',
  },
  table: { fr: 'Les mêmes nombres en tableau', en: 'The same numbers as a table' },
  category: { fr: 'Catégorie', en: 'Category' },
  forms: { fr: 'Télécharger', en: 'Download' },
  formsNote: {
    fr: 'Les lauréats, sous chaque forme ; chaque page propose les siennes, avec ses filtres.',
    en: 'The laureates, in each form; every page offers its own, with its filters.',
  },
  api: { fr: 'Utiliser l’API', en: 'Use the API' },
  apiNote: {
    fr: 'Sans clé, depuis tout site. La même adresse répond une page au navigateur et du JSON à un programme :',
    en: 'Without a key, from any site. The same address answers a page to a browser, and JSON to a program:',
  },
  embed: { fr: 'Intégrer à votre site', en: 'Embed on your site' },
  embedNote: {
    fr: 'Une ligne, sans cookie et sans suivi ; une page compose la vôtre, avec ses filtres et son aspect.',
    en: 'One line, without cookies or tracking; a page composes yours, with its filters and its look.',
  },
  compose: { fr: 'Composer une intégration', en: 'Compose an embed' },
  docs: { fr: 'Essayer l’API (Swagger UI)', en: 'Try the API (Swagger UI)' },
  contract: { fr: 'Le contrat (OpenAPI)', en: 'The contract (OpenAPI)' },
  catalogue: { fr: 'Le catalogue pour les portails (DCAT)', en: 'The catalogue for portals (DCAT)' },
  database: { fr: 'Toute la base (SQLite)', en: 'The whole database (SQLite)' },
} as const satisfies Record<string, Localised>
