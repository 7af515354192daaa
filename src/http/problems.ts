/**
 * Every error that the service can answer, as problem details (RFC 9457). This file alone knows status
 * codes above 399. Codes are stable: a client may rely on `type` and `code`.
 */
import type { Localised } from '../resources/define.ts'

export interface Kind {
  readonly status: number
  /** After how many seconds to ask again, where that may help (RFC 9110 §10.2.3). */
  readonly retryAfter?: number
  readonly title: Localised
  /** What the client could do instead. */
  readonly hint: Localised
}

export const PROBLEMS = {
  malformed_request: {
    status: 400,
    title: { en: 'The request is not valid HTTP', fr: 'La requête n’est pas du HTTP valide' },
    hint: {
      en: 'Check the request line, the headers and the percent-encoding of the URL.',
      fr: 'Vérifiez la ligne de requête, les en-têtes et l’encodage de l’URL.',
    },
  },
  invalid_query: {
    status: 400,
    title: {
      en: 'The query has parameters that cannot be used',
      fr: 'La requête a des paramètres inutilisables',
    },
    hint: {
      en: 'Each entry of `errors` names a parameter, what is wrong with it, and what is allowed; `corrected` is the URL of the nearest question that can be answered.',
      fr: 'Chaque entrée de `errors` nomme un paramètre, ce qui ne va pas, et ce qui est permis ; `corrected` est l’URL de la question la plus proche qui ait une réponse.',
    },
  },
  too_many_embedded: {
    status: 400,
    title: { en: 'Too many records would be embedded', fr: 'Trop de fiches seraient jointes' },
    hint: {
      en: 'Ask for a smaller `limit` or fewer relations, or for the related records themselves, at their own address, page by page.',
      fr: 'Demandez un `limit` plus petit ou moins de relations, ou les fiches liées elles-mêmes, à leur adresse, page par page.',
    },
  },
  unknown_path: {
    status: 404,
    title: { en: 'There is nothing at this path', fr: 'Il n’y a rien à ce chemin' },
    hint: {
      en: 'The paths are listed in /openapi.json.',
      fr: 'Les chemins sont listés dans /openapi.fr.json.',
    },
  },
  unknown_record: {
    status: 404,
    title: { en: 'There is no record of this identifier', fr: 'Aucune fiche n’a cet identifiant' },
    hint: {
      en: 'The collection lists every identifier.',
      fr: 'La collection liste tous les identifiants.',
    },
  },
  nothing_to_embed: {
    status: 404,
    title: { en: 'There is nothing to embed at this URL', fr: 'Il n’y a rien à intégrer à cette URL' },
    hint: {
      en: 'Give the URL of laureates, such as /v1/laureates, of one of them, or of a record that belongs to one.',
      fr: 'Donnez l’URL des lauréats, comme /v1/laureates, de l’un d’eux, ou d’une fiche qui appartient à l’un d’eux.',
    },
  },
  method_not_allowed: {
    status: 405,
    title: { en: 'The data can only be read', fr: 'Les données ne peuvent être que lues' },
    hint: { en: 'Use GET, HEAD or OPTIONS.', fr: 'Utilisez GET, HEAD ou OPTIONS.' },
  },
  not_acceptable: {
    status: 406,
    title: {
      en: 'No representation fits the Accept header',
      fr: 'Aucune représentation ne convient à l’en-tête Accept',
    },
    hint: {
      en: 'Ask for one of the media types in `available`, or send no Accept header.',
      fr: 'Demandez un des types de `available`, ou n’envoyez pas d’en-tête Accept.',
    },
  },
  request_timeout: {
    status: 408,
    title: { en: 'The request took too long to arrive', fr: 'La requête a mis trop de temps à arriver' },
    hint: { en: 'Send the request again.', fr: 'Envoyez la requête à nouveau.' },
  },
  revision_gone: {
    status: 410,
    title: { en: 'The data changed during the walk', fr: 'Les données ont changé pendant le parcours' },
    hint: {
      en: 'Start again from `restart`: pages of two revisions do not fit together.',
      fr: 'Recommencez depuis `restart` : des pages de deux révisions ne vont pas ensemble.',
    },
  },
  uri_too_long: {
    status: 414,
    title: { en: 'The URL is too long', fr: 'L’URL est trop longue' },
    hint: { en: 'Keep the URL below 8,192 characters.', fr: 'Gardez l’URL sous 8 192 caractères.' },
  },
  range_not_satisfiable: {
    status: 416,
    title: { en: 'The range lies outside of the answer', fr: 'L’intervalle est hors de la réponse' },
    hint: {
      en: 'Ask for bytes within the length that `Content-Range` says, or leave `Range` out.',
      fr: 'Demandez des octets dans la longueur que donne `Content-Range`, ou omettez `Range`.',
    },
  },
  too_many_requests: {
    status: 429,
    retryAfter: 60,
    title: { en: 'Too much is asked in too short a time', fr: 'Trop de demandes en trop peu de temps' },
    hint: {
      en: 'Take a whole collection at once, by its extension (`.ndjson`, `.csv`), or keep what you were answered: neither counts.',
      fr: 'Prenez une collection entière d’un coup, par son extension (`.ndjson`, `.csv`), ou gardez ce qui vous a été répondu : ni l’un ni l’autre ne compte.',
    },
  },
  headers_too_large: {
    status: 431,
    title: { en: 'The request headers are too large', fr: 'Les en-têtes de la requête sont trop gros' },
    hint: { en: 'Keep the URL and the headers below 32 kB.', fr: 'Gardez l’URL et les en-têtes sous 32 ko.' },
  },
  internal_error: {
    status: 500,
    title: { en: 'The service failed', fr: 'Le service a échoué' },
    hint: { en: 'Try again later.', fr: 'Réessayez plus tard.' },
  },
  format_not_provided: {
    status: 501,
    title: { en: 'There is no answer in this format', fr: 'Il n’y a pas de réponse dans ce format' },
    hint: { en: 'Ask for `format=json` or `format=xml`.', fr: 'Demandez `format=json` ou `format=xml`.' },
  },
  out_of_time: {
    status: 503,
    retryAfter: 10,
    title: { en: 'The question takes too long to answer', fr: 'La question demande trop de temps' },
    hint: {
      en: 'Ask for less: fewer conditions, rarer words, fewer records a page, fewer facets at once.',
      fr: 'Demandez moins : moins de conditions, des mots plus rares, des pages plus courtes, moins de facettes.',
    },
  },
  overloaded: {
    status: 503,
    retryAfter: 5,
    title: { en: 'The service has too much to do', fr: 'Le service a trop à faire' },
    hint: {
      en: 'Ask again after the seconds that `Retry-After` says, over few connections.',
      fr: 'Redemandez après les secondes que donne `Retry-After`, avec peu de connexions.',
    },
  },
  unavailable: {
    status: 503,
    retryAfter: 1,
    title: { en: 'The service cannot answer now', fr: 'Le service ne peut pas répondre maintenant' },
    hint: { en: 'Try again later.', fr: 'Réessayez plus tard.' },
  },
} as const satisfies Record<string, Kind>

export type ProblemCode = keyof typeof PROBLEMS

/** What is wrong with one parameter of a query. */
export interface ParameterError {
  readonly parameter: string
  readonly detail: string
  /** The name or value that was probably meant. */
  readonly nearest?: string
  /** All that is allowed instead. */
  readonly allowed?: readonly string[]
}

/** What a problem says beyond its kind; see RFC 9457 §3.2 (extension members). */
export interface Extensions {
  /** All that is wrong with the query; of very much, the beginning. */
  readonly errors?: readonly ParameterError[]
  /** How many errors there are in all. */
  readonly errors_total?: number
  /** The URL of the same request, with everything corrected that can be, and without the rest. */
  readonly corrected?: string
  readonly nearest?: string
  readonly available?: readonly string[]
  /** The URL to begin again from. */
  readonly restart?: string
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** An error that is meant for the client; every other error is an `internal_error`. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly extensions: Extensions

  constructor(code: ProblemCode, detail: string, extensions: Extensions = {}) {
    super(detail)
    this.code = code
    this.extensions = extensions
  }

  get status(): number {
    return PROBLEMS[this.code].status
  }

  /** Headers that go with the problem. */
  get headers(): Readonly<Record<string, string>> {
    const { retryAfter }: Kind = PROBLEMS[this.code]
    return retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
  }
}

/**
 * The body of a problem.
 * @param typeOf makes the absolute URL of a problem's documentation from its path
 * @param requestId what the log calls the request; undefined for what was none
 */
export function problemDocument(
  problem: Problem,
  typeOf: (path: string) => string,
  requestId?: string,
): string {
  const { status, title, hint } = PROBLEMS[problem.code]
  return JSON.stringify({
    type: typeOf(`/problems/${problem.code}`),
    title: title.en,
    status,
    code: problem.code,
    detail: problem.message,
    hint: hint.en,
    ...problem.extensions,
    request_id: requestId,
  })
}
