import t from 'tap'
import { nearest } from '../../../src/http/nearest.ts'

t.equal(nearest('laureate', ['actions', 'laureates', 'contacts']), 'laureates')
t.equal(nearest('LAUREATES', ['laureates']), 'laureates', 'case does not count')
t.equal(nearest('citi', ['city']), 'city')
t.equal(nearest('cty', ['city']), 'city', 'one letter of a short word may differ')
t.equal(nearest('x', ['q']), null, 'a single letter is near to nothing')
t.equal(nearest('ab', ['xy']), null)
t.equal(nearest('lauréats', ['laureates']), 'laureates')
t.equal(nearest('weather', ['actions', 'contacts']), null, 'nothing is near')
t.equal(nearest('actions', []), null)
t.equal(nearest('x'.repeat(201), ['x'.repeat(200)]), null, 'what is absurdly long is not compared')
