import t from 'tap'
import { recordExample } from '../../../src/descriptions/examples.ts'
import type { Reading } from '../../../src/representations/representation.ts'
import { changes } from '../../../src/resources/changes.ts'
import type { Resource } from '../../../src/resources/define.ts'
import { findings } from '../../../src/resources/findings.ts'
import { fieldOf } from '../../../src/web/label.ts'
import { shownValue } from '../../../src/web/value.ts'

t.test('a field that a record is about is told by its title', async (t) => {
  const shown = (resource: Resource, changed: Readonly<Record<string, unknown>>) => {
    // Nothing else of a page is looked at.
    const page = { resource, language: 'fr' } as Reading
    return String(
      shownValue('field', fieldOf(resource, 'field'), { ...recordExample(resource), ...changed }, page),
    )
  }
  t.equal(shown(findings, { resource: 'contacts', field: 'postal_code' }), 'Code postal')
  t.equal(shown(findings, { resource: 'laureates', field: 'presentation' }), 'Présentation')
  t.match(shown(changes, { resource: 'editions', field: 'brochure' }), 'brochure', 'what is no field of it')
  t.match(shown(changes, { resource: 'former_resource', field: 'name' }), 'name')
})
