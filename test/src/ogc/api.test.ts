/** The description of the API: the linters agree with it, GIS clients find in it what they look for, and it is kept. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { type RulesetDefinition, Spectral } from '@stoplight/spectral-core'
import { oas } from '@stoplight/spectral-rulesets'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import t from 'tap'
import { valueSchema } from '../../../src/descriptions/values.ts'
import { FEATURE_COLLECTIONS } from '../../../src/ogc/feature-collections.ts'
import { queryablesOf } from '../../../src/ogc/queryables.ts'
import { ogcRoutes } from '../../../src/ogc/routes.ts'
import { OGC, openDoor } from './asking.ts'

interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: string
  readonly schema: Readonly<Record<string, unknown>>
}

interface Api {
  readonly openapi: string
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get: {
          readonly parameters: readonly Parameter[]
          readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, object>> }>>
        }
      }
    >
  >
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> }
}

t.test('every path of the door is described, but for the description itself', async (t) => {
  const { get } = await openDoor(t)
  const api = (await get('/ogc/api')) as unknown as Api
  t.equal(api.openapi, '3.0.3')
  t.strictSame(api.servers, [{ url: '/ogc' }], 'relative, as long as nobody said the public address')
  const paths = ogcRoutes({ version: '', server: '/' }).map(({ path }) => path.slice('/ogc'.length) || '/')
  t.strictSame(
    Object.keys(api.paths),
    paths.filter((path) => path !== '/api'),
  )
})

t.test(
  'GIS clients find the filters inline under the collection’s own path, and the limit by reference',
  async (t) => {
    const { get } = await openDoor(t)
    const api = (await get('/ogc/api')) as unknown as Api
    for (const { resource } of FEATURE_COLLECTIONS) {
      const { parameters } = api.paths[`/collections/${resource.path}/items`]?.get ?? { parameters: [] }
      t.ok(parameters.some(({ $ref }) => $ref === '#/components/parameters/limit'))
      for (const { name, field } of queryablesOf(resource)) {
        const found = parameters.find((parameter) => parameter.name === name)
        const { type, items } = valueSchema(field, 'en')
        const one = type === 'array' ? items : { type }
        t.match(found, { in: 'query', schema: one }, `${resource.name} ${name}`)
      }
      const names = parameters.map(({ $ref, name }) => $ref?.split('/').at(-1) ?? name)
      for (const name of ['bbox', 'datetime', 'filter', 'filter-lang']) t.ok(names.includes(name), name)
    }
    t.match(api.components.parameters.limit?.schema, { minimum: 1, maximum: 1000, default: 10 })
  },
)

t.test('every answer keeps it', async (t) => {
  const { ask, get } = await openDoor(t)
  const api = (await get('/ogc/api')) as unknown as Api
  const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }))
  ajv.addSchema({ $id: 'api', ...api })
  for (const [path, { get: operation }] of Object.entries(api.paths)) {
    const url = path.replace('{id}', path.includes('actions') ? '2023-reprise-action' : '2023-assol')
    const [type = ''] = Object.keys(operation.responses['200']?.content ?? {})
    const answer = await ask(`${OGC}${url === '/' ? '' : url}`, { accept: type })
    t.match(answer.headers['content-type'], type)
    const pointer = ['paths', path, 'get', 'responses', '200', 'content', type, 'schema']
    const escaped = pointer.map((part) =>
      encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')),
    )
    const check = ajv.getSchema(`api#/${escaped.join('/')}`)
    t.ok(check?.(answer.json()), `${path} ${JSON.stringify(check?.errors)}`)
  }
})

t.test('a page lists the operations', async (t) => {
  const { ask } = await openDoor(t)
  const { body } = await ask('/ogc/api?f=html')
  t.match(body, '<dt>/collections/laureates/items/{id}</dt><dd>Lauréats : un objet</dd>')
})

t.test('the linters have nothing to say', async (t) => {
  const { ask } = await openDoor(t)
  const { body } = await ask('/ogc/api')
  // The type of a ruleset definition asks for more than the ruleset that its makers publish.
  const spectral = new Spectral()
  spectral.setRuleset({ extends: [[oas as RulesetDefinition, 'recommended']] })
  const results = await spectral.run(body)
  t.strictSame(
    results.map(({ code, path, message }) => ({ code, path: path.join('.'), message })),
    [],
  )
  const folder = t.testdir({ 'redocly.yaml': 'extends: [recommended]\n', 'api.json': body })
  const options = [
    'lint',
    '--config',
    join(folder, 'redocly.yaml'),
    '--format',
    'json',
    join(folder, 'api.json'),
  ]
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const output = execFileSync('redocly', options, {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  t.match(JSON.parse(output), { totals: { errors: 0, warnings: 0 } }, output)
})
