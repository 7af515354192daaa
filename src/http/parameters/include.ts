/** `include=`: the related records, and the provenance, that come with each record. */
import { Type } from '@sinclair/typebox'
import { type Include, MOST_EMBEDDED, NOTHING } from '../../queries/include.ts'
import type { Resource } from '../../resources/define.ts'
import { type Embedding, embeddingsOf, pathsOf } from '../../resources/relations.ts'
import type { Format } from '../route.ts'
import { readNames } from './names.ts'
import { accepted, type DependentParameter, interpret, single } from './parameter.ts'
import { placed } from './placed.ts'

const PROVENANCE = 'provenance'

/**
 * The parameter for one resource: its relations, and theirs, decide what can be included. What is not read from
 * a brochure has neither relations nor an origin, and no such parameter.
 */
export function includeParameter(resource: Resource): DependentParameter<Include> {
  if (resource.table.provenance === undefined) return { documented: [], read: () => accepted(NOTHING) }
  const embeddings = embeddingsOf(resource)
  const paths = pathsOf(embeddings)
  const allowed = [...paths, PROVENANCE]
  const toMany = embeddings.flatMap(({ relation, within }) =>
    pathsOf(
      within.filter((next) => next.relation.many),
      `${relation.name}.`,
    ),
  )
  const example = [...paths, ...toMany].at(-1)
  const documentation = {
    name: 'include',
    description: {
      en: `Related records to embed in each record, and \`provenance\` for the source of each field. A dot leads one step further, as in \`${example}\`, and brings what it leads through; it never leads back, where the record itself would only show up again. An answer embeds at most ${MOST_EMBEDDED.toLocaleString('en')} records.`,
      fr: `Fiches liées à joindre à chaque fiche, et \`provenance\` pour l’origine de chaque champ. Un point mène un pas plus loin, comme dans \`${example}\`, et joint aussi ce qu’il traverse ; il ne ramène jamais en arrière, où l’on ne retrouverait que la fiche elle-même. Une réponse joint au plus ${MOST_EMBEDDED.toLocaleString('fr')} fiches.`,
    },
    schema: Type.Array(Type.Unsafe<string>({ type: 'string', enum: allowed }), { uniqueItems: true }),
    example: [example, PROVENANCE],
  }
  const parameter = single<Include>(documentation, NOTHING, (value, name) => {
    const reading = readNames(name, value, allowed, 'cannot be included here')
    return interpret(reading, (names) => ({
      relations: chosen(embeddings, names),
      provenance: names.includes(PROVENANCE),
    }))
  })
  const hasPlace = ({ nests }: Format, { relations, provenance }: Include) =>
    nests === true || (relations.length === 0 && !provenance)
  return placed(parameter, { name: documentation.name, what: 'what is embedded', hasPlace })
}

/** What some of the ways lead to, and through. */
function chosen(embeddings: readonly Embedding[], paths: readonly string[], start = ''): Embedding[] {
  return embeddings.flatMap(({ relation, within }) => {
    const path = start + relation.name
    const inner = chosen(within, paths, `${path}.`)
    return inner.length > 0 || paths.includes(path) ? { relation, within: inner } : []
  })
}
