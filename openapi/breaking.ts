/**
 * What of a contract would break the clients of an earlier one: what they ask is refused, or what they are answered
 * is missing or of another kind. What is new is for those who look for it, and breaks nobody.
 */
import type { Schemas } from './breaking/kinds.ts'
import { eachOf, type Named } from './breaking/named.ts'
import { type Operation, operationChanges, type Response, responseChanges } from './breaking/operation.ts'
import { schemaChanges } from './breaking/schema.ts'

/** An OpenAPI document whose parameters stand in place, so that its shared schemas are those of answers. */
export interface Document {
  readonly paths: Named<Named<Operation>>
  readonly components: { readonly schemas: Schemas; readonly responses: Named<Response> }
}

/** One sentence for each change; none where the later contract keeps to the earlier one. */
export function breakingChanges(before: Document, after: Document): string[] {
  const [earlier, later] = [before.components, after.components]
  return [
    ...eachOf(before.paths, after.paths, '', (one, other, path) =>
      eachOf(one, other, `${path} `, operationChanges),
    ),
    ...eachOf(earlier.responses, later.responses, 'Answer ', responseChanges),
    ...eachOf(earlier.schemas, later.schemas, '', (one, other, at) =>
      schemaChanges(one, other, at, 'answered'),
    ),
  ]
}
