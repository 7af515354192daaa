import { Type } from '@sinclair/typebox'
import t from 'tap'
import type { Operation, QueryParameter } from '../../../src/descriptions/openapi.ts'
import { openApi30 } from '../../../src/descriptions/openapi-30.ts'
import { DEFAULT_PUBLISHER } from '../../../src/descriptions/publisher.ts'

const label = { en: 'Thing', fr: 'Chose' }
const parameter = (name: string): QueryParameter => {
  return { name, description: label, schema: Type.Integer(), example: 1, explode: false }
}

const shared = parameter('limit')
const operation = (path: string, more: Partial<Operation>): Operation => ({
  path,
  id: `get${path}`,
  tag: label,
  summary: label,
  description: label,
  pathParameters: [],
  query: [],
  localised: false,
  dated: false,
  cacheable: true,
  content: (language) => ({ 'text/plain': { schema: { type: 'string' }, example: label[language] } }),
  problems: [],
  ...more,
})

const api = {
  title: label,
  description: label,
  language: 'fr' as const,
  version: '1.2.3',
  publisher: DEFAULT_PUBLISHER,
  server: '/x',
  schemas: { Thing: { type: 'object' } },
  problems: new Map([
    [400, { name: 'Problem400', response: () => ({ description: 'wrong' }) }],
    [404, { name: 'Problem404', response: () => ({ description: 'nowhere' }) }],
  ]),
  problemSchema: () => ({ type: 'object' }),
}

t.test('what operations share stands once, what is an operation’s own stands within it', async (t) => {
  const document = openApi30({
    ...api,
    operations: [
      operation('/a', { query: [shared, parameter('own')], problems: [400], localised: true }),
      operation('/b', {
        query: [shared],
        pathParameters: [{ name: 'id', description: label, schema: { type: 'string' }, example: 'x' }],
      }),
    ],
  })
  const own = (name: string) => ({
    name,
    in: 'query',
    required: false,
    description: 'Chose',
    style: 'form',
    explode: false,
    schema: { type: 'integer' },
  })
  const answer = { description: 'La réponse.', content: { 'text/plain': { schema: {}, example: 'Chose' } } }
  t.match(document, {
    openapi: '3.0.3',
    info: { title: 'Chose', version: '1.2.3', description: 'Chose' },
    servers: [{ url: '/x' }],
    tags: [{ name: 'Chose' }],
    paths: {
      '/a': {
        get: {
          operationId: 'get/a',
          parameters: [
            { $ref: '#/components/parameters/limit' },
            own('own'),
            { $ref: '#/components/parameters/Accept-Language' },
          ],
          responses: { '200': answer, '400': { $ref: '#/components/responses/Problem400' } },
        },
      },
      '/b': {
        get: {
          parameters: [
            { name: 'id', in: 'path', required: true, description: 'Chose', schema: { type: 'string' } },
            { $ref: '#/components/parameters/limit' },
          ],
        },
      },
    },
    components: {
      parameters: { limit: own('limit'), 'Accept-Language': { in: 'header' } },
      schemas: { Thing: { type: 'object' }, Problem: { type: 'object' } },
      responses: { Problem400: { description: 'wrong' } },
    },
  })
  t.notMatch(JSON.stringify(document), /Problem404/, 'an error that nothing answers is not described')
})
