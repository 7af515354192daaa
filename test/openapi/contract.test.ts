/** The contract: the committed files are the generated ones, the linters agree, and the service keeps it. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type RulesetDefinition, Spectral } from '@stoplight/spectral-core'
import { oas } from '@stoplight/spectral-rulesets'
import openapiTypescript, { astToString } from 'openapi-typescript'
import t from 'tap'
import { parse } from 'yaml'
import { breakingChanges } from '../../openapi/breaking.ts'
import packageJson from '../../package.json' with { type: 'json' }
import { contractPath } from '../../src/descriptions/contract-path.ts'
import { DEFAULT_PUBLISHER } from '../../src/descriptions/publisher.ts'
import { CONTRACT_FORMATS, contractOf } from '../../src/http/contract.ts'
import { serviceRoutes } from '../../src/http/routes.ts'
import { LANGUAGES } from '../../src/resources/define.ts'

const FOLDER = fileURLToPath(new URL('../../openapi', import.meta.url))
const settings = { version: packageJson.version, server: '/', publisher: DEFAULT_PUBLISHER }
const contract = contractOf(serviceRoutes(settings), settings)

t.test('the committed contract is the generated one (npm run contract)', async (t) => {
  const expected = LANGUAGES.flatMap((language) =>
    CONTRACT_FORMATS.map(({ extension, write }) => ({
      name: contractPath(language, extension).slice(1),
      text: write(contract(language)),
    })),
  )
  t.strictSame(
    readdirSync(FOLDER).filter((name) => name.startsWith('openapi.')),
    expected.map(({ name }) => name).sort(),
  )
  for (const { name, text } of expected) t.equal(readFileSync(join(FOLDER, name), 'utf8'), await text, name)
})

t.test('what was promised is kept, but for what is declared', async (t) => {
  const read = (name: string) => JSON.parse(readFileSync(join(FOLDER, 'released', name), 'utf8'))
  const declared: { change: string; reason: string; date: string }[] = read('breaking-changes.json')
  t.strictSame(
    breakingChanges(read('openapi.json'), JSON.parse(JSON.stringify(contract('en')))),
    declared.map(({ change }) => change),
    'openapi/released/breaking-changes.json has each change once, with its reason and date, and no other',
  )
  for (const { change, reason, date } of declared)
    t.ok(reason.length > 20 && /^\d{4}-\d\d-\d\d$/.test(date), change)
})

t.test('both formats say the same', async (t) => {
  for (const language of LANGUAGES) {
    const written = CONTRACT_FORMATS.map(({ write }) => write(contract(language)))
    const [json, yaml] = await Promise.all(written)
    t.strictSame(parse(yaml ?? ''), JSON.parse(json ?? ''), language)
  }
})

t.test('both languages describe the same service', async (t) => {
  const [english, french] = LANGUAGES.map((language) => withoutTexts(contract(language)))
  t.strictSame(french, english)
})

t.test('agents can read it: short summaries, parameters in place', async (t) => {
  for (const language of LANGUAGES) {
    for (const [path, { get }] of Object.entries(operations(contract(language)))) {
      t.ok(get.summary.length <= 120, `${path}: ${get.summary}`)
      t.notMatch(JSON.stringify(get.parameters), /\$ref/, path)
      t.ok(get.operationId && get.description, path)
    }
  }
})

t.test('records and pages can be asked for in a language, and nothing else', async (t) => {
  for (const [path, { get }] of Object.entries(operations(contract('en')))) {
    const headers = get.parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name)
    t.strictSame(
      headers,
      /^\/(accessibilite|v1\/[a-z-]+(\/\{id\})?)?$/.test(path) ? ['Accept-Language'] : [],
      path,
    )
  }
})

t.test('Spectral has nothing to say', async (t) => {
  const spectral = new Spectral()
  // The type of a ruleset definition asks for more than the ruleset that its makers publish.
  spectral.setRuleset({ extends: [[oas as RulesetDefinition, 'recommended']] })
  for (const language of LANGUAGES) {
    const results = await spectral.run(JSON.stringify(contract(language)))
    t.strictSame(
      results.map(({ code, path, message }) => ({ code, path, message })),
      [],
      language,
    )
  }
})

t.test('Redocly has nothing to say', async (t) => {
  const config = join(
    t.testdir({ 'redocly.yaml': 'extends: [recommended]\nrules:\n  info-license: error\n' }),
    'redocly.yaml',
  )
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  for (const language of LANGUAGES) {
    const file = join(FOLDER, contractPath(language, 'json'))
    const options = ['lint', '--config', config, '--format', 'json', file]
    const output = execFileSync('redocly', options, {
      encoding: 'utf8',
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    t.match(JSON.parse(output), { totals: { errors: 0, warnings: 0 } }, language)
  }
})

t.test('a generated client compiles', async (t) => {
  const types = astToString(await openapiTypescript(JSON.stringify(contract('en'))))
  const folder = t.testdir({
    'contract.ts': types,
    'client.ts': `
      import type { paths } from './contract.ts'
      type Answer = paths['/v1/laureates/{id}']['get']['responses'][200]['content']['application/json']
      export function title({ data }: Answer): string | null {
        const [action] = data.actions ?? []
        const [purpose] = action?.funding_purposes ?? []
        // @ts-expect-error: no way leads back.
        const back = action?.laureates
        return action === undefined
          ? null
          : \`\${data.display_name} (\${data.city ?? '-'}): \${action.title}, \${purpose?.category} \${back}\`
      }
    `,
  })
  const options = [
    '--strict',
    '--noEmit',
    '--skipLibCheck',
    '--allowImportingTsExtensions',
    '--module',
    'nodenext',
    '--target',
    'es2022',
  ]
  t.doesNotThrow(() => execFileSync('tsc', [...options, join(folder, 'client.ts')], { stdio: 'pipe' }))
})

interface Described {
  get: {
    summary: string
    operationId: string
    description: string
    parameters: { name: string; in: string }[]
  }
}

/** The operations of a document, by path. */
function operations({ paths }: ReturnType<typeof contract>): Record<string, Described> {
  return JSON.parse(JSON.stringify(paths))
}

/** A document without what may differ between the languages. */
function withoutTexts(document: object): unknown {
  const texts = new Set(['title', 'description', 'summary', 'tags', 'query'])
  return JSON.parse(JSON.stringify(document), (key, value) => {
    return texts.has(key) && (typeof value === 'string' || key === 'tags') ? undefined : value
  })
}
