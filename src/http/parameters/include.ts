/** `include=`: the related records, and the provenance, that come with each record. */
import { Type } from '@sinclair/typebox'
import { type Include, MOST_EMBEDDED, NOTHING } from '../../queries/include.ts'
import type { Localised, Resource } from '../../resources/define.ts'
import { type Embedding, embeddingsOf, pathsOf } from '../../resources/relations.ts'
import type { Format } from '../route.ts'
import { readNames } from './names.ts'
import { accepted, type DependentParameter, interpret, single } from './parameter.ts'
import { placed } from './placed.ts'

const PROVENANCE = 'provenance'
const EXCERPTS = 'excerpts'

/**
 * The parameter for one resource: its relations, and theirs, decide what can be included. What is not read from
 * a brochure has neither relations nor an origin. Where nothing can be included, there is no such parameter.
 * @param isSearched whether its records can be searched there, so that there may be excerpts
 */
export function includeParameter(resource: Resource, isSearched: boolean): DependentParameter<Include> {
  const isPrinted = resource.provenance !== null
  const embeddings = embeddingsOf(resource)
  const paths = pathsOf(embeddings)
  const allowed = [...paths, ...(isPrinted ? [PROVENANCE] : []), ...(isSearched ? [EXCERPTS] : [])]
  if (allowed.length === 0) return { documented: [], read: () => accepted(NOTHING) }
  const way = exampleOf(embeddings)
  const descriptions = [...(isPrinted ? [relatedDescription(way)] : []), ...(isSearched ? [SEARCHED] : [])]
  const documentation = {
    name: 'include',
    description: {
      en: descriptions.map(({ en }) => en).join(' '),
      fr: descriptions.map(({ fr }) => fr).join(' '),
    },
    schema: Type.Array(Type.Unsafe<string>({ type: 'string', enum: allowed }), { uniqueItems: true }),
    example: [...way, ...allowed.slice(paths.length)].slice(0, 2),
  }
  const parameter = single<Include>(documentation, NOTHING, (value, name) => {
    const reading = readNames(name, value, allowed, 'cannot be included here')
    return interpret(reading, (names) => included(resource, names))
  })
  const hasPlace = ({ nests, quotes }: Format, { relations, provenance, excerpts }: Include) =>
    (nests === true || !(relations.length > 0 || provenance)) && (quotes === true || !excerpts)
  return ofSearches(placed(parameter, { name: documentation.name, what: 'what is embedded', hasPlace }))
}

/** What some names ask for, beside what was asked for already. */
export function included(resource: Resource, names: readonly string[], asked = NOTHING): Include {
  if (names.length === 0) return asked
  return {
    relations: chosen(embeddingsOf(resource), [...pathsOf(asked.relations), ...names]),
    provenance: asked.provenance || names.includes(PROVENANCE),
    excerpts: asked.excerpts || names.includes(EXCERPTS),
  }
}

/** Excerpts are taken from what a search finds: without one, there is nothing to take. */
function ofSearches(parameter: DependentParameter<Include>): DependentParameter<Include> {
  return {
    ...parameter,
    read(given, context) {
      const reading = parameter.read(given, context)
      const isSearch = context.rest.some(({ name }) => name === 'q')
      if (!('value' in reading) || !reading.value.excerpts || isSearch) return reading
      const detail = 'Excerpts are taken from what a search finds: add q, or leave excerpts out.'
      const instead = given.flatMap(({ name, value }) => {
        const others = value.split(',').filter((one) => one !== EXCERPTS)
        return others.length === 0 ? [] : [{ name, value: others.join() }]
      })
      return { errors: [{ parameter: 'include', detail }], instead }
    },
  }
}

const SEARCHED: Localised = {
  en: 'With `q`, `excerpts` shows in which texts its words were found.',
  fr: 'Avec `q`, `excerpts` montre dans quels textes ses mots ont été trouvés.',
}

function relatedDescription(way: readonly string[]): Localised {
  return {
    en: `Related records to embed in each record, and \`provenance\` for the source of each field. A dot leads one step further, as in \`${way}\`, and brings what it leads through; it never leads back, where the record itself would only show up again. An answer embeds at most ${grouped(MOST_EMBEDDED, ',')} records.`,
    fr: `Fiches liées à joindre à chaque fiche, et \`provenance\` pour l’origine de chaque champ. Un point mène un pas plus loin, comme dans \`${way}\`, et joint aussi ce qu’il traverse ; il ne ramène jamais en arrière, où l’on ne retrouverait que la fiche elle-même. Une réponse joint au plus ${grouped(MOST_EMBEDDED, '\u202F')} fiches.`,
  }
}

/** A number as it is read: to have Intl write it takes longer than all else that a route needs. */
const grouped = (number: number, separator: string) => String(number).replace(/\B(?=(?:\d{3})+$)/g, separator)

/** A way of two steps to many records, as far as there is any: what is asked for most. */
function exampleOf(embeddings: readonly Embedding[]): string[] {
  const toMany = embeddings.flatMap(({ relation, within }) =>
    pathsOf(
      within.filter((next) => next.relation.many),
      `${relation.name}.`,
    ),
  )
  return [...pathsOf(embeddings), ...toMany].slice(-1)
}

/** What some of the ways lead to, and through. */
function chosen(embeddings: readonly Embedding[], paths: readonly string[], start = ''): Embedding[] {
  return embeddings.flatMap(({ relation, within }) => {
    const path = start + relation.name
    const inner = chosen(within, paths, `${path}.`)
    return inner.length > 0 || paths.includes(path) ? { relation, within: inner } : []
  })
}
