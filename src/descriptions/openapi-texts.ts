/** What the contract says of the service as a whole, in both languages. */
import type { Localised } from '../resources/define.ts'

export const TITLE: Localised = { en: 'PROGR’ESS open data', fr: 'Données ouvertes PROGR’ESS' }
export const SUMMARY: Localised = {
  en: 'The laureates of the PROGR’ESS call for projects (social economy, Hauts-de-Seine).',
  fr: 'Les lauréats de l’appel à projets PROGR’ESS (économie sociale et solidaire, Hauts-de-Seine).',
}
export const DESCRIPTION: Localised = {
  en: [
    'Who won the call for projects, for which action, what the money helps to pay for, and how to reach them: read from the printed brochure of each edition, every field traced to its lines.',
    'The content is in French, as printed. What looks wrong in the brochure stays as printed, and is listed under findings. The data can be read by anyone, from any site, without a key.',
    'For GIS clients there is OGC API – Features at `/ogc`; `/ogc/api` describes it.',
    'Of this contract, nothing is taken away, and nothing changes its type or meaning, without being `deprecated` for a year, with `Deprecation` and `Sunset` in each answer. Parameters, fields, codes and forms may be added at any time: let pass what you do not know.',
  ].join('\n\n'),
  fr: [
    'Qui a été retenu, pour quelle action, ce que le financement aide à payer et comment joindre chacun : lu dans la brochure imprimée de chaque édition, chaque champ rattaché à ses lignes.',
    'Ce qui semble faux dans la brochure reste tel qu’imprimé, et figure parmi les constats. Les données sont lisibles par tous, depuis tout site, sans clé.',
    'Pour les SIG, il y a OGC API – Features à `/ogc` ; `/ogc/api` la décrit.',
    'De ce contrat, rien n’est retiré et rien ne change de type ni de sens sans être déprécié (`deprecated`) pendant un an, avec `Deprecation` et `Sunset` dans chaque réponse. Des paramètres, des champs, des codes et des formes peuvent s’ajouter à tout moment : laissez passer ce que vous ne connaissez pas.',
  ].join('\n\n'),
}
export const SERVER: Localised = { en: 'This service', fr: 'Ce service' }
export const ANSWER: Localised = { en: 'The answer.', fr: 'La réponse.' }
export const PART: Localised = {
  en: 'The bytes of the answer that `Range` asks for, where its length is known beforehand (`Accept-Ranges: bytes`).',
  fr: 'Les octets de la réponse que demande `Range`, si sa longueur est connue d’avance (`Accept-Ranges: bytes`).',
}
export const NOT_MODIFIED: Localised = {
  en: 'Nothing changed since the answer whose `ETag` was sent in `If-None-Match`, or since the date in `If-Modified-Since`.',
  fr: 'Rien n’a changé depuis la réponse dont l’`ETag` a été envoyé dans `If-None-Match`, ou depuis la date envoyée dans `If-Modified-Since`.',
}
export const ACCEPT_LANGUAGE: Localised = {
  en: 'The language of `meta.query`: English (`en`) or French (`fr`), which is the default. The data are in French.',
  fr: 'La langue de `meta.query` : français (`fr`), par défaut, ou anglais (`en`). Les données sont en français.',
}
export const ETAG: Localised = {
  en: 'Identifies these bytes; send it back in `If-None-Match`.',
  fr: 'Identifie ces octets ; à renvoyer dans `If-None-Match`.',
}
export const LAST_MODIFIED: Localised = {
  en: 'When the data last changed; to be sent back in `If-Modified-Since`. Another version of the program changes the `ETag` alone.',
  fr: 'La dernière modification des données ; à renvoyer dans `If-Modified-Since`. Une autre version du programme ne change que l’`ETag`.',
}
export const LINK: Localised = { en: 'Related documents (RFC 8288).', fr: 'Documents liés (RFC 8288).' }
export const SERVICE_TAG: Localised = {
  en: 'The service itself: its index, its contract, its errors, its health.',
  fr: 'Le service lui-même : son index, son contrat, ses erreurs, son état.',
}
