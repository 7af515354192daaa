/** Fields that a question can be about: of the record itself, or of a related one. */
import type { Field, Resource } from '../../resources/define.ts'
import { type Relation, relationsOf } from '../../resources/relations.ts'
import { nearest } from '../nearest.ts'
import { notCompared } from './operators.ts'
import { type Resolved, refuse } from './refusal.ts'

export interface Target {
  readonly relation: Relation | null
  readonly name: string
  readonly field: Field
}

/** Finds the field of a path: `city`, or `funding_purposes.category` for a related resource's. */
export function resolveField(resource: Resource, path: string): Resolved<Target> {
  const dot = path.indexOf('.')
  if (dot === -1) return fieldOf(resource, null, path)
  const [name, rest] = [path.slice(0, dot), path.slice(dot + 1)]
  const relations = relationsOf(resource)
  const relation = relations.find((candidate) => candidate.name === name)
  if (relation !== undefined) return fieldOf(relation.resource, relation, rest)
  const allowed = relations.map((candidate) => candidate.name)
  const meant = nearest(name, allowed)
  const detail = `${name} is not related to ${resource.name}`
  return refuse(detail, meant, allowed, meant === null ? null : `${meant}.${rest}`)
}

function fieldOf(resource: Resource, relation: Relation | null, name: string): Resolved<Target> {
  const allowed = Object.entries(resource.fields).flatMap(([key, one]) =>
    notCompared(one) === null ? key : [],
  )
  const field = Object.hasOwn(resource.fields, name) ? resource.fields[name] : undefined
  const otherwise = field === undefined ? null : notCompared(field)
  if (otherwise !== null) return refuse(`${name} ${otherwise}`, null, allowed)
  if (field !== undefined) return { value: { relation, name, field } }
  const meant = nearest(name, allowed)
  const instead = meant === null || relation === null ? meant : `${relation.name}.${meant}`
  return refuse(`${resource.name} has no field ${name}`, meant, allowed, instead)
}
