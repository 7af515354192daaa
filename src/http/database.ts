/** The data as they are kept: the SQLite file that is being served, to be downloaded. */
import { digestField } from './digest.ts'
import { SERVICE_TAG } from './json-route.ts'
import { defineRoute } from './route.ts'

const MEDIA_TYPE = 'application/vnd.sqlite3'

export const databaseRoute = defineRoute({
  path: '/v1/database.sqlite',
  parameters: {},
  produces: [{ mediaType: MEDIA_TYPE, fileType: 'SQLITE' }],
  negotiated: false,
  cacheable: true,
  dated: true,
  operation: {
    id: 'getDatabase',
    tag: SERVICE_TAG,
    summary: {
      en: 'Download all the data as an SQLite file',
      fr: 'Télécharger toutes les données en SQLite',
    },
    description: {
      en: 'The database file that the service reads: a table for each resource, with the provenance of every record, and in `editions` the brochures and the decisions of the publisher. `Range` resumes a download.',
      fr: 'Le fichier que lit le service : une table par ressource, avec la provenance de chaque fiche et, dans `editions`, les brochures et les décisions de l’éditeur. `Range` reprend un téléchargement.',
    },
    pathParameters: [],
    content: () => ({ [MEDIA_TYPE]: { schema: {} } }),
    problems: [400, 414, 431, 500, 503],
  },
  async answer({ revision: { file } }) {
    const digest = (await file.digest()).toString('hex')
    return {
      type: MEDIA_TYPE,
      body: { length: file.length(), pieces: file.pieces },
      // The same records may lie in files that differ: of another version of SQLite, for one.
      etag: `"${digest.slice(0, 32)}"`,
      headers: {
        'content-disposition': 'attachment; filename="progress-ess.sqlite"',
        'repr-digest': digestField(digest),
      },
    }
  },
})
