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

// What kind of module each file is, Node asks its package.json, all of which it parses anew for each of them: the
// 180 KB of Drizzle's took a third of the start. Of these files, the kind is known, and what they name is there.
const KINDS = [
  { files: /\/node_modules\/(?:drizzle-orm|@sinclair\/typebox)\/.*\.m?js$/, format: 'module' },
  { files: /^(?!.*\/node_modules\/).*\.ts$/, format: 'module-typescript' },
]
registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.startsWith('.') || context.parentURL === undefined) return next(specifier, context)
    const { href: url } = new URL(specifier, context.parentURL)
    const kind = KINDS.find(({ files }) => files.test(url))
    return kind === undefined ? next(specifier, context) : { url, format: kind.format, shortCircuit: true }
  },
})
