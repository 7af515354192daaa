/** The source of an edition: its brochure, byte for byte. */
import { editions } from '../resources/editions.ts'
import { idParameter } from './items.ts'
import { defineRoute } from './route.ts'
import { unknownRecord } from './unknown-record.ts'

export const brochureRoute = defineRoute({
  path: '/v1/editions/{id}/brochure',
  parameters: {},
  produces: [{ mediaType: 'text/plain' }],
  negotiated: false,
  cacheable: true,
  dated: true,
  operation: {
    id: 'getBrochure',
    tag: editions.title,
    summary: { en: 'Read the text of an edition’s brochure', fr: 'Éditions : le texte de la brochure' },
    description: {
      en: 'The source of the edition, byte for byte; `provenance` and `findings` count its lines from 1.',
      fr: 'La source de l’édition, octet pour octet ; `provenance` et `findings` comptent ses lignes à partir de 1.',
    },
    pathParameters: [idParameter(editions)],
    content: () => ({
      'text/plain': { schema: { type: 'string' }, example: "LES LAUREATS DE L'APPEL À PROJETS PROGR'ESS\n" },
    }),
    problems: [400, 404, 414, 431, 500, 503],
  },
  answer({ id, revision }) {
    const brochure = revision.brochure(id)
    if (brochure === null) throw unknownRecord(editions, id, revision)
    return { type: 'text/plain; charset=utf-8', body: brochure }
  },
})
