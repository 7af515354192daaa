/** The files of the map of tiles. */
import { readFileSync } from 'node:fs'
import { type Asset, asset } from '../asset.ts'

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

export const MAP_ASSETS: readonly Asset[] = [LIBRARY, STYLE_SHEET, SCRIPT]
