/** A problem as a page, for people: those who followed a dead link, or changed an address by hand. */
import type { FastifyRequest } from 'fastify'
import type { Publisher } from '../descriptions/publisher.ts'
import { layout, type Navigation } from '../web/layout.ts'
import { problem as body, type Told } from '../web/problem.ts'
import type { Links } from './links.ts'
import { chooseLanguage } from './negotiation.ts'
import { namedLanguage } from './parameters/language.ts'
import { PROBLEMS, type Problem } from './problems.ts'
import { canonicalQuery, pathOf, readGiven, withQuery } from './query-string.ts'
import { navigation } from './reading.ts'

interface Site {
  readonly links: Links
  readonly publisher: Publisher
}

/** The whole page, in the language of the reader. */
export function problemPage(problem: Problem, request: FastifyRequest, { links, publisher }: Site): string {
  const { url, headers, id } = request
  const { code, status, message: detail, extensions } = problem
  const given = readGiven(url)
  const spoken = namedLanguage(given)
  const language = spoken ?? chooseLanguage(headers['accept-language'])
  const asked = { query: { language: spoken }, canonical: canonicalQuery(given), language, links, publisher }
  const page = navigation(pathOf(url), asked)
  const { title, hint } = PROBLEMS[code]
  const { errors = [] } = extensions
  const ways = waysOut(problem, request, page)
  const told = { status, code, title, hint, detail, errors, ways, requestId: id }
  return layout(
    {
      title: title[language],
      description: title[language],
      canonical: null,
      section: '',
      trail: [],
      alternates: [],
      embeds: [],
      body: body(told, page),
    },
    page,
  )
}

/** Where to go instead, as absolute URLs. */
function waysOut(
  { code, extensions }: Problem,
  request: FastifyRequest,
  { urlOf, pageAt }: Navigation,
): Told['ways'] {
  const { corrected, nearest, restart } = extensions
  if (corrected !== undefined) return [['corrected', corrected]]
  if (restart !== undefined) return [['restart', restart]]
  if (nearest === undefined) return []
  const isRecord = code === 'unknown_record'
  return [['nearest', isRecord ? urlOf(withIdentifier(nearest, request)) : pageAt(nearest)]]
}

/** The same address, with another identifier in it. */
function withIdentifier(id: string, { url, routeOptions }: FastifyRequest): string {
  // Only a route with a place for one finds that nothing has it.
  const path = String(routeOptions.url).replace(/:\w+/, () => encodeURIComponent(id))
  return withQuery(path, canonicalQuery(readGiven(url)))
}
