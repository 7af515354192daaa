/** The communes of France with the divisions they belong to, by name and by code (INSEE, via Etalab). */
import { communeKey } from './commune_name.ts'
import { citeReference, readReference } from './reference.ts'

const PACKAGE = '@etalab/decoupage-administratif'
const ARTICLE = /^(?:L[ae]s? |L')/

export interface Division {
  readonly code: string
  readonly name: string
}

export interface Commune extends Division {
  readonly department: Division
  readonly region: Division
  readonly epci: Division | null
  readonly ept: Division | null
  /** Its postal codes, without CEDEX codes, ascending. */
  readonly postalCodes: readonly string[]
}

export interface Gazetteer {
  /** The package and its version, as traces cite it. */
  readonly source: string
  readonly communes: ReadonlyMap<string, Commune>
  /** The communes of one name, by `communeKey`. */
  readonly named: ReadonlyMap<string, readonly Commune[]>
  /** The communes whose name begins with an article, by the key of the rest: `au Plessis-Robinson`. */
  readonly articleless: ReadonlyMap<string, readonly Commune[]>
  readonly departments: ReadonlyMap<string, Division>
  /** The codes of the départements in which a postal code is delivered. */
  readonly delivered: ReadonlyMap<string, ReadonlySet<string>>
}

interface Row {
  readonly code: string
  readonly nom: string
}
interface CommuneRow extends Row {
  readonly type: string
  readonly departement: string
  readonly region: string
  readonly codesPostaux?: readonly string[]
}
interface GroupRow extends Row {
  readonly membres: readonly Row[]
}

// The shapes are those of the package's locked version.
const rows = <R extends Row>(name: string) => readReference(PACKAGE, `data/${name}.json`) as readonly R[]

const division = ({ code, nom }: Row): Division => ({ code, name: nom })

const byCode = (list: readonly Row[]) => new Map(list.map((row) => [row.code, division(row)]))

function groupsByMember(list: readonly GroupRow[]): Map<string, Division> {
  return new Map(list.flatMap((group) => group.membres.map(({ code }) => [code, division(group)])))
}

function readCommunes(departments: ReadonlyMap<string, Division>): Commune[] {
  const regions = byCode(rows('regions'))
  const epci = groupsByMember(rows('epci'))
  const ept = groupsByMember(rows('ept'))
  return rows<CommuneRow>('communes').flatMap((row) => {
    const department = departments.get(row.departement)
    const region = regions.get(row.region)
    // Municipal districts and former communes share the list; neither is a commune of today.
    if (row.type !== 'commune-actuelle' || !department || !region) return []
    const of = { epci: epci.get(row.code) ?? null, ept: ept.get(row.code) ?? null }
    return { ...division(row), department, region, ...of, postalCodes: [...(row.codesPostaux ?? [])].sort() }
  })
}

function build(): Gazetteer {
  const departments = byCode(rows('departements'))
  const communes = readCommunes(departments)
  const delivered = new Map<string, Set<string>>()
  for (const { postalCodes, department } of communes) {
    for (const code of postalCodes) {
      delivered.set(code, (delivered.get(code) ?? new Set()).add(department.code))
    }
  }
  return {
    source: citeReference(PACKAGE),
    communes: new Map(communes.map((commune) => [commune.code, commune])),
    named: Map.groupBy(communes, ({ name }) => communeKey(name)),
    articleless: Map.groupBy(
      communes.filter(({ name }) => ARTICLE.test(name)),
      ({ name }) => communeKey(name.replace(ARTICLE, '')),
    ),
    departments,
    delivered,
  }
}

let built: Gazetteer | undefined

/** The gazetteer, built on the first call: it takes about half a second. */
export function gazetteer(): Gazetteer {
  built ??= build()
  return built
}
