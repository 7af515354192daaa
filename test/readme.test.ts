/** README is executed: its commands exist, its requests answer what it says, its tables equal the code. */
import { execFile, execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'
import packageJson from '../package.json' with { type: 'json' }
import { Config } from '../src/config.ts'
import { REPRESENTATIONS } from '../src/representations/index.ts'
import { RESOURCES } from '../src/resources/index.ts'
import { BASE_URL, makeWorld } from './world.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const CONTRIBUTING = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')

/** Does not wait in place: it is this process that answers the requests. */
const run = promisify(execFile)

/** The code blocks of a language. */
function blocks(language: string): string[] {
  return [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text = '']) => text,
  )
}

/** The rows of the table whose header begins with a word. */
function rows(firstHeader: string): string[][] {
  const table = README.split('\n\n').find((part) => part.startsWith(`| ${firstHeader} |`)) ?? ''
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((row) => row.slice(2, -2).split(' | '))
}

t.test('the requests answer what the page says', async (t) => {
  const { app } = await makeWorld(t)
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  for (const block of blocks('console')) {
    // A block may hold several commands, each followed by what it prints.
    for (const [command = '', ...expected] of block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => part.split('\n'))) {
      t.ok(command.startsWith('curl '), command)
      const script = command.replaceAll(BASE_URL, origin)
      const { stdout } = await run('bash', ['-o', 'pipefail', '-c', script])
      t.equal(stdout, expected.join('\n'), command)
    }
  }
})

t.test('the commands exist', async (t) => {
  const scripts = Object.keys(packageJson.scripts)
  for (const [, name = ''] of `${README}${CONTRIBUTING}`.matchAll(/npm run ([\w:-]+)/g)) {
    t.ok(scripts.includes(name), `npm run ${name}`)
  }
  t.ok(scripts.includes('start') && scripts.includes('test'))
  for (const block of blocks('sh')) t.doesNotThrow(() => execFileSync('bash', ['-n', '-c', block]), block)
})

t.test('the linked files exist', async (t) => {
  for (const [, path = ''] of README.matchAll(/\]\((?!https?:)([^)]+)\)/g))
    t.ok(existsSync(join(ROOT, path)), path)
})

t.test('the tables equal the code', async (t) => {
  t.strictSame(
    rows('Resource'),
    RESOURCES.map(({ name, path, description }) => [`\`${name}\``, `\`${path}\``, description.en]),
  )
  t.strictSame(
    rows('Form'),
    REPRESENTATIONS.map(({ title, extension, mediaType }, index) => {
      // Of several forms of one media type, Accept asks for the first.
      const first = REPRESENTATIONS.findIndex((form) => form.mediaType === mediaType) === index
      return [title.en, `\`.${extension}\``, first ? `\`${mediaType}\`` : '']
    }),
  )
  t.strictSame(
    rows('Variable'),
    Object.entries(Config.properties).map(([name, schema]) => {
      return [`\`${name}\``, 'default' in schema ? `\`${schema.default}\`` : '', String(schema.description)]
    }),
  )
})

t.test('the folders that CONTRIBUTING.md names exist', async (t) => {
  for (const [, path = ''] of CONTRIBUTING.matchAll(/^\| `([\w/]+)` \|/gm))
    t.ok(existsSync(join(ROOT, path)), path)
})
