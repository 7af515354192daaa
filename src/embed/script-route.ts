/** `/embed.js`: the web component, with what it knows of the service before it asks anything. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Publisher } from '../descriptions/publisher.ts'
import { defineRoute, type Route } from '../http/route.ts'
import { EMBED_TAG } from './frames.ts'
import { serviceOf } from './service.ts'

export const SCRIPT_PATH = '/embed.js'

const JAVASCRIPT = 'text/javascript'

/** A part of the program, as its sources are. */
const SCRIPT = readFileSync(new URL('embed.js', import.meta.url), 'utf8')

export function scriptRoute(publisher: Publisher): Route {
  const body = `const SERVICE = ${JSON.stringify(serviceOf(publisher))};\n${SCRIPT}`
  return defineRoute({
    path: SCRIPT_PATH,
    parameters: {},
    produces: [{ mediaType: JAVASCRIPT }],
    negotiated: false,
    cacheable: true,
    lasting: createHash('sha256').update(body).digest('hex').slice(0, 32),
    operation: {
      id: 'getEmbedScript',
      tag: EMBED_TAG,
      summary: {
        en: 'The script of the web component <progress-laureates>',
        fr: 'Le script du composant <progress-laureates>',
      },
      description: {
        en: 'A module without dependencies. `<progress-laureates>` takes the filters of `/v1/laureates` as attributes, and `layout` (`list`, `cards`, `map`, or `laureate` with its identifier in `laureate`), `lang`, `theme` and `heading-level`. It also fits frames of `/embed/laureates` to their height. `/embed` composes the lines to copy.',
        fr: 'Un module sans dépendance. `<progress-laureates>` prend les filtres de `/v1/laureates` pour attributs, et `layout` (`list`, `cards`, `map`, ou `laureate` avec son identifiant dans `laureate`), `lang`, `theme` et `heading-level`. Il ajuste aussi les cadres de `/embed/laureates` à leur hauteur. `/embed` compose les lignes à copier.',
      },
      pathParameters: [],
      content: () => ({ [JAVASCRIPT]: { schema: { type: 'string' } } }),
      problems: [400, 414, 431, 500, 503],
    },
    answer: () => ({ type: `${JAVASCRIPT}; charset=utf-8`, body }),
  })
}
