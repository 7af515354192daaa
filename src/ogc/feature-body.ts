/** A feature on a page: its fields, by their titles. */
import type { SafeHtml } from '@remix-run/html-template'
import type { Feature } from '../representations/feature.ts'
import type { Field, Language } from '../resources/define.ts'
import { kindOf } from '../resources/kinds.ts'
import { paragraphs } from '../web/value.ts'
import type { FeatureCollection } from './feature-collections.ts'
import { termList } from './page.ts'

export function featureBody(
  { resource: { fields } }: FeatureCollection,
  { id, geometry, properties }: Feature,
  language: Language,
): SafeHtml {
  const shown = Object.entries(properties).map(([name, value]): [string, SafeHtml | string | null] => {
    // Every property is a field.
    const field = fields[name] as Field
    const text = textOf(field, value, language)
    const isProse = text !== null && kindOf(field) === 'prose'
    return [field.title[language], isProse ? paragraphs(text, field, language) : text]
  })
  const place = geometry && `${geometry.type} ${geometry.coordinates.flat().join(' ')}`
  return termList([[fields.id.title[language], id], ...shown, [PLACE[language], place]])
}

const PLACE = { en: 'Geometry', fr: 'Géométrie' }

/** A value as people read it: codes by their label, lists with commas. */
function textOf({ vocabulary }: Field, value: unknown, language: Language): string | null {
  if (value === null) return null
  return [value]
    .flat()
    .map((one) => vocabulary?.[String(one)]?.[language] ?? String(one))
    .join(', ')
}
