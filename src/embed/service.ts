/** What the embeds know of the service, wherever they are drawn. */
import type { Publisher } from '../descriptions/publisher.ts'
import { CATEGORIES } from '../resources/funding_purposes.ts'
import { LEGAL_FORMS, laureates } from '../resources/laureates.ts'
import { relationsOf } from '../resources/relations.ts'
import { namesOf, selecting } from './options.ts'
import type { Service } from './view/setting.ts'

export function serviceOf({ name, url, licence }: Publisher): Service {
  return {
    publisher: { name, url },
    licence,
    // As an attribute, it names the element.
    parameters: namesOf(selecting).filter((parameter) => parameter !== 'id'),
    relations: relationsOf(laureates).map((relation) => relation.name),
    labels: { legal_form: LEGAL_FORMS, category: CATEGORIES },
  }
}
