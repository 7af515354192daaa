/** Files that pages run or look like: served by ourselves, under names that change with what is in them. */
import { createHash } from 'node:crypto'

export const ASSETS_PATH = '/assets'

const MEDIA_TYPES = { js: 'text/javascript', css: 'text/css' } as const

export interface Asset {
  readonly name: string
  readonly path: string
  readonly mediaType: (typeof MEDIA_TYPES)[keyof typeof MEDIA_TYPES]
  readonly body: string
}

/** @param stem the beginning of its name */
export function asset(stem: string, extension: keyof typeof MEDIA_TYPES, body: string): Asset {
  const digest = createHash('sha256').update(body).digest('hex').slice(0, 16)
  const name = `${stem}-${digest}.${extension}`
  return { name, path: `${ASSETS_PATH}/${name}`, mediaType: MEDIA_TYPES[extension], body }
}
