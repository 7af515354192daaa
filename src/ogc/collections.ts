/** All feature collections, each as it describes itself. */
import { html } from '@remix-run/html-template'
import { schemaReference } from '../descriptions/schemas.ts'
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
      const description = describeCollection(collection, question)
      return { description, page: question.links.to(`${collection.path}?f=html`) }
    })
    const collections = described.map(({ description }) => description)
    const articles = () =>
      described.map(({ description, page }) => {
        const heading = html`<h2><a href="${page}">${description.title}</a></h2>`
        return html`<article>${heading}${collectionBody(description)}</article>`
      })
    return {
      title: TITLE[question.language],
      content: { links, collections },
      body: () => html`${articles()}`,
      links: [...links, ...collections.flatMap((one) => one.links)],
    }
  },
})
