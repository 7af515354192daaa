/** What of an operation would break a client: parameters that it gives, and answers that it expects. */
import type { Schema } from './kinds.ts'
import { eachOf, type Named } from './named.ts'
import { schemaChanges } from './schema.ts'

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly style?: string
  readonly explode?: boolean
  readonly schema: Schema
}

/** An answer, or a reference to one that several operations have. */
export interface Response {
  readonly $ref?: string
  readonly headers?: Named<unknown>
  readonly content?: Named<{ readonly schema: Schema }>
}

export interface Operation {
  /** What a generated client calls it. */
  readonly operationId: string
  readonly parameters: readonly Parameter[]
  readonly responses: Named<Response>
}

export function operationChanges(before: Operation, after: Operation, at: string): string[] {
  const [earlier, later] = [byName(before.parameters), byName(after.parameters)]
  const required = Object.entries(later).filter(([name, one]) => one.required && !earlier[name]?.required)
  return [
    ...(before.operationId === after.operationId ? [] : [`${at} was called ${before.operationId}`]),
    ...eachOf(earlier, later, `${at}: `, parameterChanges),
    ...required.map(([name]) => `${at}: ${name} is required`),
    ...eachOf(before.responses, after.responses, `${at}: `, responseChanges),
  ]
}

function byName(parameters: readonly Parameter[]): Named<Parameter> {
  return Object.fromEntries(parameters.map((one) => [`${one.in} parameter ${one.name}`, one]))
}

function parameterChanges(before: Parameter, after: Parameter, at: string): string[] {
  const isWrittenSame = before.style === after.style && before.explode === after.explode
  return [
    ...(isWrittenSame ? [] : [`${at} is written in another way`]),
    ...schemaChanges(before.schema, after.schema, at, 'asked'),
  ]
}

export function responseChanges(before: Response, after: Response, at: string): string[] {
  const { headers = {}, content = {} } = before
  return [
    // What is said there is compared on its own.
    ...(before.$ref === after.$ref ? [] : [`${at} is another answer`]),
    ...eachOf(headers, after.headers ?? {}, `${at} header `, () => []),
    ...eachOf(content, after.content ?? {}, `${at} `, (one, other, form) =>
      schemaChanges(one.schema, other.schema, form, 'answered'),
    ),
  ]
}
