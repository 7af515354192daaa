/** What the contract says of errors: one answer per status, with an example of each of its codes. */
import type { JsonSchema } from '../descriptions/schemas.ts'
import { closed, schemaReference } from '../descriptions/schemas.ts'
import type { Language, Localised } from '../resources/define.ts'
import { MOST_ERRORS } from './invalid-query.ts'
import { type Extensions, PROBLEMS, type ProblemCode } from './problems.ts'

const KINDS = Object.entries(PROBLEMS)

/** The error answers by status. */
export const problemResponses: ReadonlyMap<
  number,
  { name: string; response: (language: Language) => object }
> = new Map(
  [...new Set(KINDS.map(([, { status }]) => status))].map((status) => [
    status,
    { name: `Problem${status}`, response: (language) => responseOf(status, language) },
  ]),
)

function responseOf(status: number, language: Language) {
  const kinds = KINDS.filter(([, kind]) => kind.status === status)
  return {
    description: kinds.map(([code, { title }]) => `\`${code}\`: ${title[language]}.`).join('\n\n'),
    content: {
      'application/problem+json': {
        schema: schemaReference('Problem'),
        examples: Object.fromEntries(
          kinds.map(([code, { title, hint }]) => [
            code,
            { summary: title[language], value: exampleOf(code, status, title.en, hint.en) },
          ]),
        ),
      },
      // The same as a page, for browsers.
      'text/html': { schema: TEXT },
    },
  }
}

function exampleOf(code: string, status: number, title: string, hint: string) {
  const type = `${BASE}/problems/${code}`
  return { type, title, status, code, detail: title, hint, ...EXAMPLES.get(code) }
}

const BASE = 'http://127.0.0.1:3000'

/** What some problems say beyond their kind. */
const EXAMPLES: ReadonlyMap<string, Extensions> = new Map<ProblemCode, Extensions>([
  [
    'invalid_query',
    {
      errors: [{ parameter: 'limit', detail: 'Expected a whole number from 1 to 1000.' }],
      errors_total: 1,
      corrected: `${BASE}/v1/laureates?limit=1000`,
    },
  ],
  ['unknown_record', { nearest: '2023-assol' }],
  ['not_acceptable', { available: ['application/json'] }],
  ['revision_gone', { restart: `${BASE}/v1/laureates` }],
])

/** The schema of every error: problem details (RFC 9457) and their extensions. */
export function problemSchema(language: Language): JsonSchema {
  const described = (member: keyof typeof MEMBERS, schema: JsonSchema) => {
    return { ...schema, description: MEMBERS[member][language] }
  }
  const error = closed({ parameter: TEXT, detail: TEXT }, { nearest: TEXT, allowed: NAMES })
  const required = {
    type: URI,
    title: TEXT,
    status: { type: 'integer', minimum: 400, maximum: 599 },
    code: { type: 'string', enum: KINDS.map(([code]) => code) },
    detail: TEXT,
    hint: TEXT,
  }
  const extensions = {
    errors: described('errors', { type: 'array', items: error, minItems: 1, maxItems: MOST_ERRORS }),
    errors_total: described('errors_total', { type: 'integer', minimum: 1 }),
    corrected: described('corrected', URI),
    nearest: described('nearest', TEXT),
    available: described('available', NAMES),
    restart: described('restart', URI),
    request_id: described('request_id', TEXT),
  }
  return {
    ...closed(required, extensions),
    description: DESCRIPTION[language],
    // These say nothing without one another.
    dependentRequired: {
      errors: ['errors_total', 'corrected'],
      errors_total: ['errors'],
      corrected: ['errors'],
    },
  }
}

const TEXT: JsonSchema = { type: 'string' }
const NAMES: JsonSchema = { type: 'array', items: TEXT }
const URI: JsonSchema = { type: 'string', format: 'uri' }

const DESCRIPTION = {
  en: 'Problem details (RFC 9457). `type` and `code` are stable; `hint` says what to do instead.',
  fr: 'Détails d’un problème (RFC 9457). `type` et `code` sont stables ; `hint` dit quoi faire à la place.',
}

const MEMBERS = {
  errors: {
    en: `All that is wrong with the query, up to ${MOST_ERRORS} entries: the parameter, what is wrong with it, what was probably meant, and what is allowed.`,
    fr: `Tout ce qui ne va pas dans la requête, jusqu’à ${MOST_ERRORS} entrées : le paramètre, ce qui ne va pas, ce qui était sans doute voulu, et ce qui est permis.`,
  },
  errors_total: {
    en: 'How many errors there are in all, those that are not listed included.',
    fr: 'Le nombre d’erreurs en tout, y compris celles qui ne sont pas listées.',
  },
  corrected: {
    en: 'The URL of the same request, with everything corrected that can be, and without the rest: it can be followed.',
    fr: 'L’URL de la même requête, tout ce qui peut l’être étant corrigé, et sans le reste : elle peut être suivie.',
  },
  nearest: {
    en: 'The identifier or path that was probably meant.',
    fr: 'L’identifiant ou le chemin sans doute voulu.',
  },
  available: {
    en: 'The media types in which there is an answer.',
    fr: 'Les types de médias dans lesquels il y a une réponse.',
  },
  restart: {
    en: 'Where a walk through pages cannot go on: the URL to begin it again from.',
    fr: 'Là où un parcours de pages ne peut pas continuer : l’URL d’où le recommencer.',
  },
  request_id: {
    en: 'What the service’s log calls the request: the `X-Request-Id` that came with it, or one that was made for it. Name it when you report an error.',
    fr: 'Le nom de la requête dans le journal du service : le `X-Request-Id` venu avec elle, ou un nom créé pour elle. Citez-le pour signaler une erreur.',
  },
} as const satisfies Record<string, Localised>
