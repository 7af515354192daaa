import fc from 'fast-check'
import { XMLParser } from 'fast-xml-parser'
import t from 'tap'
import { xmlDocument } from '../../src/xml.ts'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
})

t.test('elements, attributes, and what XML cannot hold', (t) => {
  t.equal(
    xmlDocument('feed', {
      '@xml:lang': 'fr',
      title: 'a & <b>',
      link: [{ '@rel': 'true', '@href': '?a&"b"' }, { '@rel': 'self' }],
      rights: { '@type': 'text', '#text': 'été' },
      empty: '',
      bell: '\u0007\uFFFF',
    }),
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<feed xml:lang="fr"><title>a &amp; &lt;b&gt;</title>',
      '<link rel="true" href="?a&amp;&quot;b&quot;"/><link rel="self"/>',
      '<rights type="text">été</rights><empty/><bell>\uFFFD\uFFFD</bell></feed>\n',
    ].join(''),
  )
  t.end()
})

t.test('any other text is read back, carriage returns included', (t) => {
  const text = fc.string({ unit: fc.constantFrom(...'a é&<>"\'\r\n\t]\u{1F33B}'), minLength: 1 })
  fc.assert(
    fc.property(text, (value) => {
      return parser.parse(xmlDocument('a', { b: value })).a.b === value
    }),
  )
  t.end()
})
