import Fastify, { type FastifySchema } from 'fastify'
import t from 'tap'
import { NO_SCHEMAS } from '../../../src/http/no-schemas.ts'

const SCHEMAS: readonly FastifySchema[] = [
  { querystring: { type: 'object' } },
  { response: { 200: { type: 'string' } } },
]

for (const schema of SCHEMAS)
  t.test(`no route has Fastify look at its ${Object.keys(schema)}`, async (t) => {
    const app = Fastify({ schemaController: NO_SCHEMAS })
    app.get('/', { schema }, async () => '')
    await t.rejects(async () => app.ready(), { message: /parameters and formats/ })
  })
