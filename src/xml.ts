/** XML 1.0 documents, from plain objects: `@name` is an attribute, `#text` the text beside attributes. */
import XMLBuilder from 'fast-xml-builder'

export type Element = Readonly<Record<string, unknown>>

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
})

/** A document with this one element. Characters that XML does not know (§2.2) become U+FFFD. */
export function xmlDocument(name: string, element: Element): string {
  const document = builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    [name]: element,
  })
  // Left as it is, a parser would take a carriage return for a line feed (§2.11).
  return `${document.replaceAll(UNKNOWN, '\u{FFFD}').replaceAll('\r', '&#13;')}\n`
}

const UNKNOWN = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
