/** All feature collections, each as it describes itself. */
import { html } from '@remix-run/html-template'
import { schemaReference } from '../descriptions/schemas.ts'
import type { Navigation } from '../web/layout.ts'
import { collectionBody, describeCollection } from './collection.ts'
import { documentRoute } from './document-route.ts'
import { FEATURE_COLLECTIONS, ROOT } from './feature-collections.ts'
import { OGC_TAG } from './landing.ts'

const TITLE = { en: 'Feature collections', fr: 'Collections d’objets' }

export const collectionsRoute = documentRoute({
  path: `${ROOT}/collections`,
  mediaType: 'application/json',
  id: 'getCollections',
  tag: OGC_TAG,
  summary: { en: 'The feature collections', fr: 'Les collections d’objets' },
  description: {
    en: 'What can be seen on a map: each collection with its extent and the addresses of its features.',
    fr: 'Ce qui se voit sur une carte : chaque collection avec son étendue et les adresses de ses objets.',
  },
  schema: schemaReference('Collections'),
  document(question, links) {
    const described = FEATURE_COLLECTIONS.map((collection) => {
      return { path: collection.path, description: describeCollection(collection, question) }
    })
    const collections = described.map(({ description }) => description)
    const articles = ({ pageAt }: Navigation) =>
      described.map(({ path, description }) => {
        const href = pageAt(path, { f: 'html' })
        const heading = html`<h2><a href="${href}">${description.title}</a></h2>`
        return html`<article class="panel">${heading}${collectionBody(description)}</article>`
      })
    return {
      title: TITLE[question.language],
      content: { links, collections },
      body: (page) => html`${articles(page)}`,
      links: [...links, ...collections.flatMap((one) => one.links)],
    }
  },
})
