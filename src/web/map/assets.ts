/** The files of the map of tiles: served by ourselves, under names that change with what is in them. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

export interface Asset {
  readonly name: string
  readonly path: string
  readonly mediaType: 'text/javascript' | 'text/css'
  readonly body: string
}

export const ASSETS_PATH = '/assets'

const here = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const fromLeaflet = (name: string) =>
  readFileSync(new URL(import.meta.resolve(`leaflet/dist/${name}`)), 'utf8')

/** Leaflet as it comes, but for its source map, which is not served. */
export const LIBRARY = asset(
  'leaflet',
  'js',
  fromLeaflet('leaflet.js').replace(/\/\/# sourceMapping.*\s*$/, ''),
)

/** Its style, and ours over it. The pictures that it names are those of marks and layers, of which there are none. */
export const STYLE_SHEET = asset('map', 'css', fromLeaflet('leaflet.css') + here('tile-map.css'))

export const SCRIPT = asset('map', 'js', here('tile-map.js'))

export const ASSETS: readonly Asset[] = [LIBRARY, STYLE_SHEET, SCRIPT]

function asset(stem: string, extension: 'js' | 'css', body: string): Asset {
  const digest = createHash('sha256').update(body).digest('hex').slice(0, 16)
  const name = `${stem}-${digest}.${extension}`
  return {
    name,
    path: `${ASSETS_PATH}/${name}`,
    mediaType: extension === 'js' ? 'text/javascript' : 'text/css',
    body,
  }
}
