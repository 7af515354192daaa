/** The script of the web component in one file: needed to work on it, not to serve it. */
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

export const SCRIPT = new URL('embed.js', import.meta.url)

const HEAD = '/** Made from src/embed/element and src/embed/view by `npm run embed`. */\n'

/** The script as it should be: readable, since it runs in the pages of others. */
export function bundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('element/main.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  })
  return HEAD + outputFiles.map(({ text }) => text).join('')
}
