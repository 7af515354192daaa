/** One feature of a collection. */
import { html } from '@remix-run/html-template'
import { recordExample } from '../descriptions/examples.ts'
import { schemaName } from '../descriptions/schemas.ts'
import { idParameter } from '../http/items.ts'
import { defineRoute, type Route } from '../http/route.ts'
import { unknownRecord } from '../http/unknown-record.ts'
import { NOTHING } from '../queries/include.ts'
import { featureOf } from '../representations/feature.ts'
import { answerWith, contentOf, OGC_PARAMETERS, spokenIn } from './document-route.ts'
import { featureBody } from './feature-body.ts'
import type { FeatureCollection } from './feature-collections.ts'
import { FEATURE_FORMATS } from './items.ts'
import { linkToCollection, ownLinks, withLinkHeader } from './links.ts'
import { geometryCrs } from './parameters/crs.ts'
import { featureWithLinks } from './schemas.ts'

export function featureRoute(collection: FeatureCollection): Route {
  const { resource, geometry, path } = collection
  return defineRoute({
    path: `${path}/items/{id}`,
    parameters: { ...OGC_PARAMETERS, geometryCrs },
    ...spokenIn(FEATURE_FORMATS),
    operation: {
      id: `get${schemaName(resource)}`,
      tag: resource.title,
      summary: { en: `One ${resource.singular.en} as a feature`, fr: `${resource.title.fr} : un objet` },
      description: resource.description,
      pathParameters: [idParameter(resource)],
      content: () =>
        contentOf(FEATURE_FORMATS, featureWithLinks(collection), {
          ...featureOf(geometry, recordExample(resource)),
          links: [],
        }),
      problems: [400, 404, 406, 414, 431, 500, 503],
    },
    answer(question) {
      const { id, revision, language } = question
      const record = revision.record(resource, id, NOTHING)
      if (record === null) throw unknownRecord(resource, id, revision)
      const feature = featureOf(geometry, record)
      const shown = { ...question, path: `${path}/items/${id}`, formats: FEATURE_FORMATS }
      const all = [...ownLinks(shown), linkToCollection(collection, question)]
      const body = () => html`<div class="panel">${featureBody(collection, feature, language)}</div>`
      const document = { title: id, content: { ...feature, links: all }, body, links: all }
      return withLinkHeader(answerWith(document, shown.path, question), all)
    },
  })
}
