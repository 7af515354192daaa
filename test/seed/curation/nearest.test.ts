import t from 'tap'
import { nearest } from '../../../seed/curation/nearest.ts'

t.equal(nearest('postalcode', ['city', 'postal_code']), ', the nearest is "postal_code"')
t.equal(nearest('x'.repeat(1000), ['city']), ', the nearest is "city"')
t.equal(nearest('x', []), ', there is none')
