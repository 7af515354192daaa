/** The catalogue of errors, as documents: the `type` of every problem leads here. */
import { closed, LABEL } from '../descriptions/schemas.ts'
import { unknownName } from './items.ts'
import { jsonRoute } from './json-route.ts'
import { PROBLEMS } from './problems.ts'

const kindSchema = closed({
  code: { type: 'string' },
  status: { type: 'integer' },
  title: LABEL,
  hint: LABEL,
})

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
  example: { data: [{ code: 'unknown_record', ...PROBLEMS.unknown_record }] },
  body: () => ({ data: Object.entries(PROBLEMS).map(([code, problem]) => ({ code, ...problem })) }),
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
      schema: { type: 'string', enum: Object.keys(PROBLEMS) },
      example: 'unknown_record',
    },
  ],
  schema: () => closed({ data: kindSchema }),
  example: { data: { code: 'unknown_record', ...PROBLEMS.unknown_record } },
  problems: [400, 404, 414, 431, 500, 503],
  body({ id: code }) {
    const problem = Object.entries(PROBLEMS).find(([name]) => name === code)
    if (problem === undefined) throw unknownName('problem', code, Object.keys(PROBLEMS))
    return { data: { code, ...problem[1] } }
  },
})
