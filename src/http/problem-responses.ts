/** What the contract says of errors: one answer per status, with an example of each of its codes. */
import type { JsonSchema } from '../descriptions/schemas.ts'
import { closed, schemaReference } from '../descriptions/schemas.ts'
import type { Language } from '../resources/define.ts'
import { PROBLEMS } from './problems.ts'

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
    },
  }
}

function exampleOf(code: string, status: number, title: string, hint: string) {
  return { type: `http://127.0.0.1:3000/problems/${code}`, title, status, code, detail: title, hint }
}

/** The schema of every error: problem details (RFC 9457) and their extensions. */
export function problemSchema(language: Language): JsonSchema {
  const text = { type: 'string' }
  const names = { type: 'array', items: text }
  const error = {
    type: 'object',
    required: ['parameter', 'detail'],
    properties: { parameter: text, detail: text, nearest: text, allowed: names },
    additionalProperties: false,
  }
  const { properties, ...schema } = closed({
    type: { type: 'string', format: 'uri' },
    title: text,
    status: { type: 'integer', minimum: 400, maximum: 599 },
    code: { type: 'string', enum: KINDS.map(([code]) => code) },
    detail: text,
    hint: text,
  })
  const extensions = {
    errors: { type: 'array', items: error },
    nearest: text,
    available: names,
    restart: { type: 'string', format: 'uri' },
  }
  return {
    ...schema,
    description: DESCRIPTION[language],
    properties: { ...(properties as object), ...extensions },
  }
}

const DESCRIPTION = {
  en: 'Problem details (RFC 9457). `type` and `code` are stable; `hint` says what to do instead.',
  fr: 'Détails d’un problème (RFC 9457). `type` et `code` sont stables ; `hint` dit quoi faire à la place.',
}
