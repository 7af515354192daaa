/** What is to be given up: this list says it to every client, by headers, and in the contract. */
import type { Localised } from '../resources/define.ts'
import type { Link, Links } from './links.ts'
import type { Given } from './parameters/parameter.ts'
import { pathTo, type Question, type Route } from './route.ts'

export interface Deprecation {
  /** The path of the route, as the contract writes it. */
  readonly path: string
  /** The one of its query parameters that is deprecated, with all of its operators; by default, the whole route is. */
  readonly parameter?: string
  /** Since when it is: a day, `2027-01-31`. */
  readonly since: string
  /** Until when it stays: a day, a year later at least. */
  readonly sunset: string
  /** What takes its place: the path of another route, as the contract writes it, or another parameter. */
  readonly successor: string
}

/** At the moment, nothing is. */
export const DEPRECATIONS: readonly Deprecation[] = []

/** A route with what of it is deprecated. */
export function withDeprecations(route: Route, all: readonly Deprecation[]): Route {
  const deprecations = all.filter(({ path }) => path === route.path)
  return deprecations.length === 0 ? route : { ...route, deprecations }
}

/** Whether it is about a parameter, or an operator of it (`city__ne`); about the whole route, if it names none. */
export function concerns({ parameter }: Deprecation, name: string | undefined): boolean {
  if (name === undefined || parameter === undefined) return name === parameter
  return name === parameter || name.startsWith(`${parameter}__`)
}

/** What the contract adds to a description. */
export function deprecationText({ since, sunset, successor }: Deprecation): Localised {
  return {
    en: `Deprecated since ${since}, and there until ${sunset}: use \`${successor}\` instead.`,
    fr: `Déprécié depuis le ${since}, et présent jusqu’au ${sunset} : utilisez plutôt \`${successor}\`.`,
  }
}

interface Told {
  readonly headers: Readonly<Record<string, string>>
  readonly links: readonly Link[]
}

const NOTHING: Told = { headers: {}, links: [] }

/**
 * What an answer tells of what it is asked for (RFC 9745, RFC 8594, RFC 5829): of several, what was deprecated first,
 * and what is given up first.
 */
export function deprecationsTold(
  { deprecations }: Pick<Route, 'deprecations'>,
  { id, links }: Pick<Question, 'id'> & { readonly links: Links },
  asked: readonly Given[],
): Told {
  if (deprecations === undefined) return NOTHING
  const names = [undefined, ...asked.map(({ name }) => name)]
  const own = deprecations.filter((one) => names.some((name) => concerns(one, name)))
  if (own.length === 0) return NOTHING
  const days = (of: 'since' | 'sunset') => Math.min(...own.map((one) => Date.parse(one[of])))
  const successors = own.filter(({ parameter }) => parameter === undefined)
  const docs = links.to('/docs')
  return {
    headers: {
      deprecation: `@${days('since') / 1000}`,
      sunset: new Date(days('sunset')).toUTCString(),
    },
    links: [
      ['deprecation', docs, 'text/html'],
      ['sunset', docs, 'text/html'],
      ...successors.map(({ successor }): Link => {
        return ['successor-version', links.to(pathTo({ path: successor }, id))]
      }),
    ],
  }
}
