/** Loaded before the program: an older Node cannot even read its sources, so it says what to do instead. */
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This program needs Node 22.18 or newer (this is ${process.version}): install it from https://nodejs.org, or start with "npm start" after "npm ci" on Linux, which brings its own.`,
  )
  process.exit(1)
}

// What was compiled once need not be compiled again, by the next start or by another thread: it takes memory of
// each of them.
const { enableCompileCache, registerHooks } = require('node:module')
enableCompileCache(require('node:path').join(__dirname, 'node_modules/.cache/compiled'))

// What kind of module a file is, Node asks its package.json, all of which it parses anew for each file, and for each
// one that names the package: the 180 KB of Drizzle's took a third of the start. Of these files, the kind is known,
// and what they name is there; and one package is the same for all of our own.
const OWN = /^(?!.*\/node_modules\/).*\.ts$/
const KINDS = [
  { files: OWN, format: 'module-typescript' },
  { files: /\/node_modules\/(?:drizzle-orm|@sinclair\/typebox)\/.*\.m?js$/, format: 'module' },
]
const packages = new Map()
registerHooks({
  resolve(specifier, context, next) {
    const { parentURL, conditions } = context
    if (parentURL === undefined || !conditions.includes('import')) return next(specifier, context)
    if (specifier.startsWith('.')) {
      const { href: url } = new URL(specifier, parentURL)
      const kind = KINDS.find(({ files }) => files.test(url))
      return kind === undefined ? next(specifier, context) : { url, format: kind.format, shortCircuit: true }
    }
    if (!OWN.test(parentURL)) return next(specifier, context)
    const found = packages.get(specifier) ?? next(specifier, context)
    packages.set(specifier, found)
    return { ...found, shortCircuit: true }
  },
})
