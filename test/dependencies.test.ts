/** What the program is built with: exactly what was looked at, under licences that it may be given on with. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import packageJson from '../package.json' with { type: 'json' }
import lock from '../package-lock.json' with { type: 'json' }

/** A package as the lockfile has it. */
interface Locked {
  readonly version: string
  readonly integrity?: string
  readonly resolved?: string
  readonly license?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
}

const { '': _root, ...packages }: Readonly<Record<string, Locked>> = lock.packages
const LOCKED = Object.entries(packages).map(([place, one]) => ({
  ...one,
  name: place.replace(/^.*node_modules\//, ''),
}))

/** Licences under which a program under MIT may contain others, unchanged. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC-BY-4.0']

t.test('every package is the one that was looked at', async (t) => {
  for (const versions of [
    packageJson.dependencies,
    packageJson.devDependencies,
    packageJson.optionalDependencies,
  ])
    for (const [name, version] of Object.entries(versions)) t.match(version, /^\d+\.\d+\.\d+$/, name)
  for (const { name, integrity, resolved } of LOCKED) {
    t.match(integrity, /^sha512-[\w+/]{86}==$/, name)
    t.ok(resolved === undefined || resolved.startsWith('https://registry.npmjs.org/'), `${name}: ${resolved}`)
  }
})

t.test('no package runs a script when it is installed, unless it is named', async (t) => {
  const scripted = new Set(LOCKED.filter((one) => one.hasInstallScript).map(({ name }) => name))
  t.strictSame([...scripted].sort(), Object.keys(packageJson.allowScripts).sort())
  t.strictSame(
    new Set(Object.values(packageJson.allowScripts)),
    new Set([false]),
    'and none that is named may',
  )
})

t.test('what is given on may be, and README says under which licences', async (t) => {
  const licences = new Set<string>()
  for (const { name, license = 'none' } of LOCKED.filter(({ dev }) => !dev)) {
    t.ok(ALLOWED.includes(license), `${name}: ${license}`)
    licences.add(license)
  }
  t.strictSame([...licences].sort(), ALLOWED.toSorted(), 'none is allowed that nobody needs')
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, named = ''] = /^What it is built with is under (.+): `npm run sbom`/m.exec(readme) ?? []
  t.strictSame(named.split(/, | and /), ALLOWED)
})

interface Component {
  readonly name: string
  readonly properties: readonly { readonly name: string }[]
}

t.test('npm run sbom lists all of it, in CycloneDX', async (t) => {
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  const text = execFileSync('npm', ['run', '--silent', 'sbom'], { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 })
  const { bomFormat, components } = JSON.parse(text)
  t.equal(bomFormat, 'CycloneDX')
  // With `--omit dev`, npm would leave out whatever a development package needs as well.
  const given = components.filter(({ properties }: Component) => {
    return !properties.some(({ name }) => name === 'cdx:npm:package:development')
  })
  const listed = new Set(given.map(({ name }: Component) => name))
  for (const name of Object.keys(packageJson.dependencies)) t.ok(listed.has(name), name)
  for (const name of ['typescript', 'tap'])
    t.notOk(listed.has(name), `${name} is needed only for the work on it`)
})
