/** The service's own vocabulary: terms for what schema.org has none for, and the codes of enumerations. */
import type { Graph } from '../rdf/formats.ts'
import { expand, type Node, type Properties } from '../rdf/graph.ts'
import { PREFIXES } from '../rdf/prefixes.ts'
import { TRACE } from '../resources/provenance-terms.ts'
import { OWN_PREFIX, TERMS_PATH } from '../resources/terms.ts'
import { localised } from './literals.ts'
import type { Site } from './site.ts'
import { CODES, PROPERTIES, type Property } from './vocabulary-terms.ts'

const ONTOLOGY = {
  title: { en: 'Vocabulary of PROGR’ESS open data', fr: 'Vocabulaire des données ouvertes PROGR’ESS' },
  description: {
    en: 'What the records say that schema.org has no term for, and the codes of their enumerations.',
    fr: 'Ce que disent les fiches sans que schema.org ait un terme pour cela, et les codes de leurs énumérations.',
  },
}

/** @param urlOf the URL of a path of the service */
export function vocabulary({ publisher, urlOf }: Site): Graph {
  const { dct, owl, rdf, rdfs, schema, skos, xsd } = PREFIXES
  const prefixes = { dct, owl, rdf, rdfs, schema, skos, xsd, [OWN_PREFIX]: urlOf(`${TERMS_PATH}#`) }
  const iri = (name: string) => ({ id: expand(name, prefixes) })
  const ontology = { id: urlOf(TERMS_PATH) }
  const term = (name: string, type: string, properties: Properties): Node => {
    return { ...iri(name), types: [type], properties: { ...properties, 'rdfs:isDefinedBy': ontology } }
  }
  const property = ({ name, titles, descriptions, domains, ranges }: Property) =>
    term(name, 'rdf:Property', {
      'rdfs:label': localised(...titles),
      'rdfs:comment': localised(...descriptions),
      'schema:domainIncludes': domains.map(iri),
      'schema:rangeIncludes': ranges.map(iri),
    })
  const concepts = CODES.map(({ name, scheme, code, label }) =>
    term(name, 'skos:Concept', {
      'skos:prefLabel': localised(label),
      'skos:notation': { value: code },
      'skos:topConceptOf': iri(scheme),
    }),
  )
  const schemes = [...new Map(CODES.map((one) => [one.scheme, one.title]))].map(([name, title]) =>
    term(name, 'skos:ConceptScheme', { 'skos:prefLabel': localised(title) }),
  )
  const { type, title, description } = TRACE
  return {
    context: { prefixes },
    nodes: [
      {
        ...ontology,
        types: ['owl:Ontology'],
        properties: {
          'dct:title': localised(ONTOLOGY.title),
          'dct:description': localised(ONTOLOGY.description),
          'dct:license': { id: publisher.licence.url },
        },
      },
      term(type, 'rdfs:Class', { 'rdfs:label': localised(title), 'rdfs:comment': localised(description) }),
      ...PROPERTIES.map(property),
      ...schemes,
      ...concepts,
    ],
  }
}
