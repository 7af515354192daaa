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
require('node:module').enableCompileCache(
  require('node:path').join(__dirname, 'node_modules/.cache/compiled'),
)
