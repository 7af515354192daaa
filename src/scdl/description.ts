/** What the columns of the SCDL view hold, and why some of them are empty. */
import { closed, LABEL } from '../descriptions/schemas.ts'
import { jsonRoute } from '../http/json-route.ts'
import { actions } from '../resources/actions.ts'
import { COLUMNS, SCHEMA_URL } from './columns.ts'

/** Of the view (`.csv`) and of its description (`.json`). */
export const PATH = '/v1/exports/scdl-subventions'

const DECREE_URL = 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000034600552'

const NOTICE = {
  en: 'These are the actions of the brochure in the columns of SCDL Subventions 2.1.1. They do not conform to it, and they are not the essential data of grant agreements that décret 2017-779 has authorities publish: the brochure holds neither amounts nor agreements.',
  fr: 'Ce sont les actions de la brochure dans les colonnes du SCDL Subventions 2.1.1. Elles n’y sont pas conformes, et ce ne sont pas les données essentielles des conventions de subvention que le décret 2017-779 fait publier : la brochure ne contient ni montants ni conventions.',
}

const COLUMN = closed({
  name: { type: 'string' },
  required: { type: 'boolean' },
  source: { anyOf: [closed({ resource: { type: 'string' }, field: { type: 'string' } }), { type: 'null' }] },
  missing_reason: { anyOf: [LABEL, { type: 'null' }] },
})

const columns = COLUMNS.map(({ name, required, filled }) => {
  return 'missing' in filled
    ? { name, required, source: null, missing_reason: filled.missing }
    : {
        name,
        required,
        source: { resource: filled.resource.name, field: filled.field },
        missing_reason: null,
      }
})

const url = { type: 'string', format: 'uri' }

export const scdlDescriptionRoute = jsonRoute({
  path: `${PATH}.json`,
  id: 'describeScdlSubventions',
  tag: actions.title,
  summary: {
    en: 'What fills each column of the SCDL view, or why it is empty',
    fr: 'Actions : ce qui remplit chaque colonne de la vue SCDL, ou pourquoi elle est vide',
  },
  description: {
    en: 'For each column: whether the standard demands it (`required`), the field it is filled from, or the reason why the brochure cannot fill it.',
    fr: 'Pour chaque colonne : si la norme l’exige (`required`), le champ qui la remplit, ou la raison pour laquelle la brochure ne peut pas la remplir.',
  },
  schema: () =>
    closed({
      data: closed({ notice: LABEL, columns: { type: 'array', items: COLUMN } }),
      links: closed({ self: url, csv: url, schema: url, decree: url }),
    }),
  example: {
    data: { notice: NOTICE, columns: columns.slice(0, 2) },
    links: {
      self: `http://127.0.0.1:3000${PATH}.json`,
      csv: `http://127.0.0.1:3000${PATH}.csv`,
      schema: SCHEMA_URL,
      decree: DECREE_URL,
    },
  },
  body: ({ links }) => ({
    data: { notice: NOTICE, columns },
    links: {
      self: links.to(`${PATH}.json`),
      csv: links.to(`${PATH}.csv`),
      schema: SCHEMA_URL,
      decree: DECREE_URL,
    },
  }),
})
