/**
 * Entry point of what ours is compared with: the service that a careful developer writes by hand in a day, with
 * Fastify and better-sqlite3 over a DATABASE of the same records, listening at PORT; texts are searched in what was
 * PUBLISHED. It has indexes for its questions, prepared statements, mapped memory, keyset pages, the same full-text
 * index and ranking, ETags, and no log. What it lacks is what takes longer than a day: negotiation, checked
 * parameters, documents about the data, other forms, links in headers, limits in time.
 */
import { hash } from 'node:crypto'
import { Readable } from 'node:stream'
import Database from 'better-sqlite3'
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify'
import { csvLine } from './csv-line.ts'

const [path, published, port] = process.argv.slice(2)
if (path === undefined) throw new Error('Usage: node bench/peers/handwritten.ts DATABASE PUBLISHED PORT')
const database = new Database(path, { readonly: true })
database.prepare('attach ? as published').run(published)
database.pragma('mmap_size = 2147418112')

/** The public columns, in their order. */
const NAMES = (database.pragma('table_info(laureates)') as readonly { name: string }[])
  .map(({ name }) => name)
  .filter((name) => name !== 'row')
const COLUMNS = NAMES.map((name) => `laureates.${name}`).join(', ')
/** The conditions that a query can set, by parameter. */
const CONDITIONS = new Map([
  ['department_code', 'department_code = ?'],
  ['founded_year__gte', 'founded_year >= ?'],
  ['founded_year__lte', 'founded_year <= ?'],
  ['after', 'id > ?'],
])
const PARAMETERS = new Set([...CONDITIONS.keys(), 'q', 'sort', 'facets', 'limit'])
/** The orders of pages, by the value of `sort`. */
const ORDERS = new Map([
  ['', 'id'],
  ['-founded_year', 'founded_year desc, row desc'],
  ['search', 'bm25(laureates_search, 10.0, 1.0), laureates.row'],
])

type Query = Readonly<Record<string, string>>

const prepared = new Map<string, Database.Statement<unknown[]>>()

/** Statements are prepared once: of their texts, there are as many as combinations of conditions and orders. */
function statement(text: string): Database.Statement<unknown[]> {
  const made = prepared.get(text) ?? database.prepare<unknown[]>(text)
  prepared.set(text, made)
  return made
}

const { total: everything } = statement('select count(*) as total from laureates').get() as { total: number }

function selectionOf(query: Query, isCounted: boolean) {
  const names = Object.keys(query).filter((name) => CONDITIONS.has(name) && !(isCounted && name === 'after'))
  const conditions = names.map((name) => CONDITIONS.get(name))
  const values: unknown[] = names.map((name) => query[name])
  const isSearch = query.q !== undefined
  if (isSearch) {
    conditions.unshift('laureates_search match ?')
    values.unshift(
      query.q
        ?.split(' ')
        .map((word) => `"${word}"*`)
        .join(' '),
    )
  }
  const table = isSearch
    ? 'laureates_search join laureates on laureates.row = laureates_search.rowid'
    : 'laureates'
  const where = conditions.length === 0 ? '' : ` where ${conditions.join(' and ')}`
  return { from: `from ${table}${where}`, values, isSearch }
}

function count(query: Query): number {
  const { from, values } = selectionOf(query, true)
  if (values.length === 0) return everything
  return (statement(`select count(*) as total ${from}`).get(...values) as { total: number }).total
}

function facet(query: Query, name: string) {
  const { from, values } = selectionOf(query, true)
  const text = `select ${name} as value, count(*) as count ${from} group by 1 order by 2 desc, 1 limit 100`
  return { field: name, values: statement(text).all(...values) }
}

/** A record as JSON, with the validator that its bytes have. */
function send(request: FastifyRequest, reply: FastifyReply, content: unknown) {
  const body = JSON.stringify(content)
  const etag = `"${hash('sha1', body)}"`
  reply.headers({ etag, 'cache-control': 'public, max-age=60', 'access-control-allow-origin': '*' })
  if (request.headers['if-none-match'] === etag) return reply.code(304).send()
  return reply.type('application/json; charset=utf-8').send(body)
}

const app = Fastify()

app.get<{ Params: { id: string } }>('/v1/laureates/:id', (request, reply) => {
  const data = statement(`select ${COLUMNS} from laureates where id = ?`).get(request.params.id)
  if (data === undefined) return reply.code(404).send({ error: 'There is no such laureate.' })
  return send(request, reply, { data, links: { self: request.url } })
})

app.get<{ Querystring: Query }>('/v1/laureates', (request, reply) => {
  const { query } = request
  const unknown = Object.keys(query).filter((name) => !PARAMETERS.has(name))
  if (unknown.length > 0) return reply.code(400).send({ error: `There is no parameter ${unknown}.` })
  const { from, values, isSearch } = selectionOf(query, false)
  const order = ORDERS.get(isSearch ? 'search' : (query.sort ?? ''))
  if (order === undefined) return reply.code(400).send({ error: 'There is no such order.' })
  const limit = Number(query.limit ?? 20)
  const data = statement(`select ${COLUMNS} ${from} order by ${order} limit ?`).all(...values, limit)
  const last = data.at(-1) as { id: string } | undefined
  const isWalk = order === 'id' && data.length === limit && last !== undefined
  const { after: _, ...rest } = query
  const next = isWalk ? `/v1/laureates?${new URLSearchParams({ ...rest, after: last.id })}` : null
  const facets = query.facets?.split(',').filter((name) => NAMES.includes(name))
  return send(request, reply, {
    data,
    meta: { total: count(query), facets: facets?.map((name) => facet(query, name)) },
    links: { self: request.url, next },
  })
})

app.get('/v1/laureates.csv', (_request, reply) => {
  return reply.type('text/csv; charset=utf-8').send(Readable.from(csv()))
})

/** Pieces of a few hundred lines: one piece for each would take several times as long to send. */
function* csv() {
  let piece = csvLine(NAMES)
  for (const row of database.prepare(`select ${COLUMNS} from laureates order by id`).raw().iterate()) {
    // Raw rows are lists.
    piece += csvLine(row as unknown[])
    if (piece.length < 65_536) continue
    yield piece
    piece = ''
  }
  yield piece
}

await app.listen({ port: Number(port), host: '127.0.0.1' })
process.once('SIGTERM', () => process.exit())
