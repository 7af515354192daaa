/** The files of the page that composes embeds. */
import { type Asset, asset } from '../../web/asset.ts'
import { COPY_SCRIPT } from './script.ts'
import { BUILDER_STYLE } from './style.ts'

export const SCRIPT = asset('embed', 'js', COPY_SCRIPT)

export const STYLE_SHEET = asset('embed', 'css', BUILDER_STYLE)

export const BUILDER_ASSETS: readonly Asset[] = [SCRIPT, STYLE_SHEET]
