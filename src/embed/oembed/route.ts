/** oEmbed (oembed.com): whoever pastes the URL of a page of the service gets what embeds it. */

import { TITLE } from '../../descriptions/openapi-texts.ts'
import { DEFAULT_PUBLISHER } from '../../descriptions/publisher.ts'
import { closed } from '../../descriptions/schemas.ts'
import { invalidQuery } from '../../http/invalid-query.ts'
import { Problem } from '../../http/problems.ts'
import { defineRoute, type Question } from '../../http/route.ts'
import { xmlDocument } from '../../xml.ts'
import { OEMBED_PATH } from '../discovery.ts'
import { EMBED_TAG, HEIGHTS, iframe } from '../frames.ts'
import { oembedParameters } from './parameters.ts'
import { targetOf } from './target.ts'

const JSON_FORMAT = { mediaType: 'application/json', extension: 'json' }
const XML_FORMAT = { mediaType: 'text/xml', extension: 'xml' }

/** How wide it is where nobody says, in pixels. */
const WIDTH = 640

/** For how long a consumer may keep the answer, in seconds: a day. */
const CACHE_AGE = 86_400

const EXAMPLE = {
  version: '1.0',
  type: 'rich',
  title: 'ASSOL',
  author_name: DEFAULT_PUBLISHER.name,
  author_url: DEFAULT_PUBLISHER.url,
  provider_name: TITLE.fr,
  provider_url: 'http://127.0.0.1:3000/',
  cache_age: CACHE_AGE,
  html: '<iframe src="http://127.0.0.1:3000/embed/laureates/2023-assol" title="ASSOL"></iframe>',
  width: WIDTH,
  height: HEIGHTS.laureate,
}

const text = { type: 'string' }
const length = { type: 'integer', minimum: 1 }

export const oembedRoute = defineRoute({
  path: OEMBED_PATH,
  parameters: oembedParameters,
  produces: [JSON_FORMAT, XML_FORMAT],
  negotiated: true,
  // Consumers accept anything, and say what they want in the query.
  named: (given) =>
    given.some(({ name, value }) => name === 'format' && value === 'xml') ? XML_FORMAT : JSON_FORMAT,
  cacheable: true,
  dated: true,
  operation: {
    id: 'getOembed',
    tag: EMBED_TAG,
    summary: {
      en: 'oEmbed: what embeds a page of this service',
      fr: 'oEmbed : ce qui intègre une page du service',
    },
    description: {
      en: 'An answer of type `rich`, with the iframe of `/embed/laureates`, for a URL of laureates, of one of them, or of an action, contact, edition and so on. A format other than `json` and `xml` is answered with 501, a page that cannot be embedded with 404, as the [specification](https://oembed.com) says.',
      fr: 'Une réponse de type `rich`, avec l’iframe de `/embed/laureates`, pour une URL des lauréats, de l’un d’eux, ou d’une action, d’un contact, d’une édition, etc. Un autre format que `json` et `xml` reçoit 501, une page qui ne s’intègre pas 404, comme le dit la [spécification](https://oembed.com).',
    },
    pathParameters: [],
    content: () => ({
      [JSON_FORMAT.mediaType]: {
        schema: closed({
          version: { const: '1.0' },
          type: { const: 'rich' },
          title: text,
          author_name: text,
          author_url: text,
          provider_name: text,
          provider_url: text,
          cache_age: { type: 'integer' },
          html: text,
          width: length,
          height: length,
        }),
        example: EXAMPLE,
      },
      [XML_FORMAT.mediaType]: { schema: text },
    }),
    problems: [400, 404, 406, 414, 431, 500, 501, 503],
  },
  answer(question) {
    const { query, format, links } = question
    if (query.format !== format.extension) {
      throw new Problem(
        'format_not_provided',
        `There is no format ${JSON.stringify(query.format)}: use json or xml.`,
      )
    }
    if (query.url === null) {
      const example = new URLSearchParams({ url: links.to('/v1/laureates') })
      throw invalidQuery(
        [{ parameter: 'url', detail: 'It is needed.' }],
        links.to(`${OEMBED_PATH}?${example}`),
        false,
      )
    }
    const document = documentOf(query.url, question)
    return {
      type: `${format.mediaType}; charset=utf-8`,
      body: format === XML_FORMAT ? xmlDocument('oembed', document) : JSON.stringify(document),
    }
  },
})

/** @throws Problem `nothing_to_embed` */
function documentOf(url: string, { query, revision, links, publisher }: Question<typeof oembedParameters>) {
  const target = targetOf(url, { revision, links })
  const width = Math.min(WIDTH, query.maxwidth ?? WIDTH)
  const height = Math.min(target.height, query.maxheight ?? target.height)
  return {
    version: '1.0',
    type: 'rich',
    title: target.title,
    author_name: publisher.name,
    author_url: publisher.url,
    provider_name: TITLE.fr,
    provider_url: links.to('/'),
    cache_age: CACHE_AGE,
    html: iframe({ ...target, height }, links.to(target.path), width),
    width,
    height,
  }
}
