import t from 'tap'
import { contextDocument, recordContext } from '../../../src/descriptions/context.ts'

const urlOf = (path: string) => `https://data.example${path}`

t.test('terms that all fields use in one way are coerced, others not', (t) => {
  const { coercions } = recordContext(urlOf)
  t.strictSame(coercions?.get('schema:description'), { '@language': 'fr' })
  t.strictSame(coercions?.get('schema:foundingDate'), { '@type': 'xsd:gYear' })
  t.strictSame(coercions?.get('schema:funding'), { '@type': '@id' })
  t.strictSame(coercions?.get('progress:units'), { '@container': '@list' })
  t.strictSame(coercions?.get('schema:name'), undefined, 'titles are French, names are not')
  t.strictSame(coercions?.get('schema:identifier'), undefined)
  t.end()
})

t.test('it stands for itself: no address of another context', (t) => {
  t.match(contextDocument(urlOf), {
    '@context': {
      '@vocab': 'http://schema.org/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      progress: 'https://data.example/terms#',
      description: { '@language': 'fr' },
    },
  })
  t.end()
})
