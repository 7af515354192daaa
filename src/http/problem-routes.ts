/** The catalogue of errors, as documents: the `type` of every problem leads here. */
import { closed, LABEL } from '../descriptions/schemas.ts'
import { jsonRoute } from './json-route.ts'
import { type Kind, PROBLEMS, type ProblemCode } from './problems.ts'
import { unknownName } from './unknown-record.ts'

const kindSchema = closed({
  code: { type: 'string' },
  status: { type: 'integer' },
  title: LABEL,
  hint: LABEL,
  retry_after: {
    type: ['integer', 'null'],
    description:
      'After how many seconds to ask again, as `Retry-After` says it; null where that would not help.',
  },
})

/** What the service publishes of a kind of error. */
function kindOf(code: ProblemCode) {
  const { status, title, hint, retryAfter }: Kind = PROBLEMS[code]
  return { code, status, title, hint, retry_after: retryAfter ?? null }
}

const CODES = Object.keys(PROBLEMS) as ProblemCode[] // a type says less of an object's keys than its literal

export const problemsRoute = jsonRoute({
  path: '/problems',
  id: 'listProblems',
  summary: {
    en: 'Every error that the service can answer',
    fr: 'Toutes les erreurs que le service peut répondre',
  },
  description: {
    en: 'The catalogue of errors: their stable codes, statuses, titles, and what to do instead.',
    fr: 'Le catalogue des erreurs : codes stables, statuts, titres, et quoi faire à la place.',
  },
  schema: () => closed({ data: { type: 'array', items: kindSchema } }),
  example: { data: [kindOf('unknown_record')] },
  body: () => ({ data: CODES.map(kindOf) }),
})

export const problemRoute = jsonRoute({
  path: '/problems/{code}',
  id: 'getProblem',
  summary: { en: 'One error that the service can answer', fr: 'Une erreur que le service peut répondre' },
  description: {
    en: 'What an error means: the `type` of a problem is the address of this document.',
    fr: 'Ce que signifie une erreur : le `type` d’un problème est l’adresse de ce document.',
  },
  pathParameters: [
    {
      name: 'code',
      description: { en: 'The stable code of the error.', fr: 'Le code stable de l’erreur.' },
      schema: { type: 'string', enum: CODES },
      example: 'unknown_record',
    },
  ],
  schema: () => closed({ data: kindSchema }),
  example: { data: kindOf('unknown_record') },
  problems: [400, 404, 414, 431, 500, 503],
  body({ id: code }) {
    const known = CODES.find((name) => name === code)
    if (known === undefined) throw unknownName('problem', code, CODES)
    return { data: kindOf(known) }
  },
})
