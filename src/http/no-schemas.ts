/**
 * Fastify's own way to check requests and write answers is not used: parameters read their values themselves, and
 * representations write. What it would be made of (Ajv, fast-json-stringify) is then never loaded.
 */
import type { FastifyServerOptions } from 'fastify'

export const NO_SCHEMAS: NonNullable<FastifyServerOptions['schemaController']> = {
  compilersFactory: { buildValidator: refuse, buildSerializer: refuse },
}

function refuse(): never {
  throw new Error('A route has no schema of its own for Fastify: it has parameters and formats.')
}
