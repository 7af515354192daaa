/** What to say of a path at which there is nothing. */
import type { FastifyRequest } from 'fastify'
import { nearest } from './nearest.ts'
import { Problem } from './problems.ts'
import { pathOf } from './query-string.ts'

export type UnknownPath = (request: Pick<FastifyRequest, 'url'>) => Problem

/** @param templates the paths at which there is something, as OpenAPI writes them */
export function unknownPathAmong(templates: readonly string[]): UnknownPath {
  return ({ url }) => {
    const path = pathOf(url)
    const meant = nearest(
      path,
      templates.flatMap((template) => likePath(template, path) ?? []),
    )
    const detail = `There is nothing at ${path}.`
    return meant === null
      ? new Problem('unknown_path', detail)
      : new Problem('unknown_path', `${detail} Did you mean ${meant}?`, { nearest: meant })
  }
}

/** A template with the parts of the path in place of its parameters; null if its fixed parts are another's. */
function likePath(template: string, path: string): string | null {
  const parts = template.split('/')
  const given = path.split('/')
  const fixed = (all: readonly string[]) => all.filter((_, index) => !parts[index]?.startsWith('{')).join('/')
  if (nearest(fixed(given), [fixed(parts)]) === null) return null
  return parts.map((part, index) => (part.startsWith('{') ? (given[index] ?? part) : part)).join('/')
}
