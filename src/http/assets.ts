/** The scripts and styles of pages, each under a name that changes with what is in it: caches keep them for good. */
import { createHash } from 'node:crypto'
import { BUILDER_ASSETS } from '../embed/builder/assets.ts'
import { ASSETS_PATH, type Asset } from '../web/asset.ts'
import { MAP_ASSETS, SCRIPT } from '../web/map/assets.ts'
import { SERVICE_TAG } from './json-route.ts'
import { defineRoute, type Format, type Question, type Route } from './route.ts'
import { unknownName } from './unknown-record.ts'

export const ASSETS: readonly Asset[] = [...MAP_ASSETS, ...BUILDER_ASSETS]

const TYPES = [...new Set(ASSETS.map(({ mediaType }) => mediaType))]
const NAMES = ASSETS.map(({ name }) => name)

export const assetsRoute: Route = defineRoute({
  path: `${ASSETS_PATH}/{name}`,
  parameters: {},
  // All of them are texts: the name alone decides which.
  produces: TYPES.map((mediaType): Format => ({ mediaType })) as [Format, ...Format[]],
  negotiated: false,
  cacheable: true,
  lasting: createHash('sha256').update(NAMES.join()).digest('hex').slice(0, 32),
  immutable: true,
  operation: {
    id: 'getAsset',
    tag: SERVICE_TAG,
    summary: {
      en: 'A script or a style of the pages',
      fr: 'Un script ou un style des pages',
    },
    description: {
      en: 'What the map of the home page and the form of `/embed` run, and look like. A name changes with what is in the file.',
      fr: 'Ce que la carte de l’accueil et le formulaire de `/embed` exécutent, et leur aspect. Un nom change avec le contenu du fichier.',
    },
    pathParameters: [
      {
        name: 'name',
        description: {
          en: 'The name of the file, as pages say it.',
          fr: 'Le nom du fichier, tel que les pages le disent.',
        },
        schema: { type: 'string' },
        example: SCRIPT.name,
      },
    ],
    content: () => Object.fromEntries(TYPES.map((mediaType) => [mediaType, { schema: { type: 'string' } }])),
    problems: [400, 404, 414, 431, 500, 503],
  },
  answer({ id }: Question) {
    const { mediaType, body } = assetNamed(id)
    return { type: `${mediaType}; charset=utf-8`, body }
  },
})

function assetNamed(name: string): Asset {
  const asset = ASSETS.find((one) => one.name === name)
  if (asset === undefined) throw unknownName('file', name, NAMES)
  return asset
}
