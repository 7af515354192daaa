/** Whatever is asked, the service answers records or says what is wrong; it never fails. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import t from 'tap'
import { readCursor, writeCursor } from '../../../src/http/cursor.ts'
import { wantsPage } from '../../../src/http/negotiation.ts'
import { operatorsOf } from '../../../src/http/parameters/operators.ts'
import { canonicalQuery, readGiven, withQuery } from '../../../src/http/query-string.ts'
import { FEATURE_COLLECTIONS } from '../../../src/ogc/feature-collections.ts'
import type { Resource } from '../../../src/resources/define.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { fieldsOfKind, hasCoordinates, type Kind, kindOf } from '../../../src/resources/kinds.ts'
import { embeddingsOf, pathsOf, relationsOf } from '../../../src/resources/relations.ts'
import { heapHeld } from '../../heap.ts'
import { BASE_URL, makeWorld } from '../../world.ts'
import { headers } from './fuzz/headers.ts'
import { ROUTES } from './requests.ts'

/** Thorough where nobody waits, and more so by hand. */
const RUNS = Number(process.env.FUZZ_RUNS ?? (process.env.CI === 'true' ? 10_000 : 2_000))

/** How often it is looked how much memory is in use. */
const LOOKS = 20

/** How much more of it may be in use in the last quarter than in the second one, in bytes: caches fill, up to a bound. */
const MOST_GROWTH = 30_000_000

t.setTimeout(Math.max(120_000, RUNS * 30))

const OPERATORS = ['', 'ne', 'in', 'contains', 'startswith', 'gt', 'gte', 'lt', 'lte', 'isnull', 'foo', '__']
const OTHERS = [
  'bbox',
  'datetime',
  'f',
  'q',
  'filter',
  'sort',
  'fields',
  'facets',
  'include',
  'limit',
  'after',
  'before',
  'near',
  'radius',
]
const NEAR = 'near=2.2,48.89'
const FIELDS = [...new Set(RESOURCES.flatMap(({ fields }) => Object.keys(fields)))]
const RELATIONS = [...new Set(RESOURCES.flatMap((resource) => relationsOf(resource).map(({ name }) => name)))]

/** Any text, with the characters that encodings, SQLite and regular expressions stumble over. */
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('\u0000', '\uD800', '\uDC00', '\n', '\r', '\u2028', '\uFEFF', 'İ', 'ß', 'ﬁ', '𝒳', '🍋'),
    )
    .map((characters) => characters.join('')),
)

const plainField = fc.constantFrom(...FIELDS)
const field = fc.oneof(
  { weight: 3, arbitrary: plainField },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...RELATIONS), plainField).map((path) => path.join('.')) },
)
const realName = fc.oneof(
  fc
    .tuple(field, fc.constantFrom(...OPERATORS))
    .map(([name, operator]) => (operator ? `${name}__${operator}` : name)),
  fc.constantFrom(...OTHERS),
)
const name = fc.oneof(
  { weight: 8, arbitrary: realName },
  // A letter too much, too few, or another.
  {
    weight: 1,
    arbitrary: fc
      .tuple(realName, fc.nat(20), fc.nat(1), fc.oneof(anyText, fc.constantFrom('_', '.', '__', '-')))
      .map(([real, at, without, put]) => real.slice(0, at) + put + real.slice(at + without)),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(anyText, fc.constantFrom('__proto__', 'constructor', 'toString', '.', '__')),
  },
)

const filterWord = fc.oneof(
  field,
  fc.constantFrom(
    '=',
    '<>',
    '<',
    '>=',
    'LIKE',
    'IN',
    'BETWEEN',
    'AND',
    'OR',
    'NOT',
    'IS',
    'NULL',
    '(',
    ')',
    ',',
    "'",
    '"',
    'TRUE',
    '1986',
    '-1.5e3',
    "'%a%'",
    "'2023%'",
    "'\\_'",
    "'nanterre'",
    'CASEI(city)',
    'DATE(x)',
  ),
)
const predicate = fc
  .tuple(
    field,
    fc.constantFrom(
      "= 'Nanterre'",
      '<> 3',
      '< 2000',
      'BETWEEN 1 AND 1e300',
      "LIKE '%é%'",
      "LIKE 'a_'",
      "IN ('a', 'b')",
      'IS NULL',
      'IS NOT NULL',
      '= TRUE',
      "> 'x'",
      "= '\u0000'",
    ),
  )
  .map((parts) => parts.join(' '))
const filter = fc.oneof(
  fc.array(filterWord, { maxLength: 12 }).map((words) => words.join(' ')),
  fc.array(predicate, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(' AND NOT ')),
  fc.tuple(fc.nat(40), predicate).map(([depth, inner]) => '('.repeat(depth) + inner + ')'.repeat(depth)),
)

const value = fc.oneof(
  fc.constantFrom(
    '',
    'nanterre',
    '2023-assol',
    '1986',
    'true',
    'false',
    'association',
    'equipment',
    'jardin',
    '-1',
  ),
  fc.constantFrom(
    '1e400',
    '-0',
    '0x10',
    'NaN',
    'Infinity',
    '9'.repeat(400),
    '1001',
    '2.2,48.89',
    '48.9,200',
    '5',
    ' 1 ',
    '%',
    '_',
    '\\',
  ),
  fc.constantFrom("'; drop table laureates; --", "' or 1=1", '")) union select 1', '{}[]', '../../etc'),
  fc.constantFrom('"', '"a" AND', 'NEAR(a b)', 'a* OR b', 'name:x', '^a', '-a', '"""', 'a"b"c', '*', '۞ ½ ²'),
  fc.array(fc.oneof(field, anyText), { maxLength: 8 }).map((names) => names.join(',')),
  fc
    .tuple(fc.constantFrom('x', 'é', '"', ',', '(', '%', '𝒳'), fc.nat(3000))
    .map(([one, times]) => one.repeat(times)),
  filter,
  anyText,
)

/** Parameters that a resource has, with values of any characters: most of them are answered. */
function plausible(resource: Resource) {
  const own = [resource, ...relationsOf(resource)].flatMap((one) => {
    const { fields } = 'resource' in one ? one.resource : one
    const prefix = 'resource' in one ? `${one.name}.` : ''
    return Object.entries(fields).map(([name, definition]) => ({ name: `${prefix}${name}`, definition }))
  })
  const text = fc
    .oneof(anyText, fc.constantFrom('nanterre', '2023', '%', 'é"x'))
    .map((one) => one.slice(0, 200))
  const question = fc.constantFrom(...own).chain(({ name, definition }): fc.Arbitrary<[string, string]> => {
    const number = fc.oneof(fc.double({ noDefaultInfinity: true, noNaN: true }), fc.nat(3000)).map(String)
    const values: Record<Kind, fc.Arbitrary<string>> = {
      code: text,
      text,
      list: text,
      prose: text,
      points: text,
      number,
      boolean: fc.constantFrom('true', 'false'),
      'date-time': fc
        .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString()),
    }
    const operator = fc.constantFrom(...['eq' as const, ...operatorsOf(definition)])
    return fc.tuple(operator, values[kindOf(definition)], fc.nat(3)).map(([operator, value, form]) => {
      const quoted = /^-?\d+$|^(true|false)$/.test(value) ? value : `'${value.replaceAll("'", "''")}'`
      if (operator === 'isnull') return [`${name}__isnull`, String(form === 0)]
      if (operator !== 'eq') return [`${name}__${operator}`, value]
      if (form === 0) return [`${name}__ne`, value]
      return form === 1 ? ['filter', `NOT (${name} = ${quoted})`] : [name, value]
    })
  })
  const sortable = fieldsOfKind(resource, 'code', 'text', 'number', 'boolean', 'date-time')
  const sort = fc
    .uniqueArray(fc.constantFrom(...sortable), { minLength: 1, maxLength: 5 })
    .map((keys) => keys.map((key) => `-${key}`).join())
  const search = text.map((one) => `${one} a`.slice(-200))
  const others = fc.oneof(
    search.map((one): [string, string] => ['q', one]),
    sort.map((one): [string, string] => ['sort', one]),
    fc.nat(30).map((limit): [string, string] => ['limit', String(limit)]),
    fc
      .subarray([...pathsOf(embeddingsOf(resource)), 'provenance', 'excerpts'], { minLength: 1 })
      .map((names): [string, string] => ['include', names.join()]),
  )
  const degrees = (most: number) =>
    fc.double({ min: -most, max: most, noNaN: true }).map((one) => one.toFixed(9))
  const near = fc.tuple(degrees(180), degrees(90)).map((point): [string, string] => ['near', point.join()])
  const radius = fc.nat(199_999).map((metres): [string, string] => ['radius', String(metres + 0.5)])
  const around = hasCoordinates(resource) ? [near, near, radius] : []
  const parameter = fc.oneof(question, others, ...around)
  const parameters = fc.uniqueArray(parameter, { maxLength: 4, selector: ([name]) => name })
  return fc.tuple(
    fc.constant(`/v1/${resource.path}`),
    parameters.map((pairs) => pairs.map((pair) => pair.map(written).join('='))),
  )
}

/** Percent-encoded as it should be, in raw bytes that are no UTF-8, or hardly at all. */
const written = (text: string) => encodeURIComponent(text.toWellFormed())
const hardly = (text: string) => text.toWellFormed().replaceAll(/[^\x21-\x7e]|[#?]/gu, encodeURIComponent)
const bytes = fc
  .uint8Array({ maxLength: 12 })
  .map((octets) => [...octets].map((octet) => `%${octet.toString(16).padStart(2, '0')}`).join(''))
const broken = fc.constantFrom('%', '%zz', '%ED%A0%80', '%00', '%C0%80', '%F4%90%80%80', '+', '&&', '=', ';')

const ANSWERS = [200, 206, 304]
const PROBLEMS = [400, 404, 406, 410, 414, 416]

interface Corrected {
  readonly corrected?: string
  readonly restart?: string
}

t.test('whatever is asked of a collection, there is an answer or a problem of the contract', async (t) => {
  const { app, revision } = await makeWorld(t)
  const contract = (await app.inject('/openapi.json')).json()
  const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }))
  ajv.addSchema({ $id: 'contract', ...contract })
  const isProblem = ajv.getSchema('contract#/components/schemas/Problem')
  const cursors = RESOURCES.flatMap(({ path }) => [
    [path, ''],
    [path, '?sort=id'],
    [path, '?q=de'],
  ])
  cursors.push(['laureates', `?${NEAR}`])
  const digests: string[] = []
  for (const [path, query] of cursors) {
    const { last } = (await app.inject(`/v1/${path}${query}`)).json().links
    digests.push(readCursor(new URL(last).searchParams.get('before') ?? '')?.[1] ?? '')
  }
  const place = fc.option(fc.array(fc.oneof(anyText, fc.double(), fc.constant(null)), { maxLength: 4 }))
  const cursor = fc
    .tuple(fc.constantFrom(revision.id, 'gone'), fc.constantFrom(...digests, 'x'), place)
    .map((content) => writeCursor(...content))
  const paging = fc.tuple(fc.constantFrom('after', 'before'), cursor).map((pair) => pair.join('='))
  const parameter = fc.oneof(
    { weight: 8, arbitrary: fc.tuple(name, value).map((pair) => pair.map(written).join('=')) },
    { weight: 1, arbitrary: fc.tuple(name, value).map((pair) => pair.map(hardly).join('=')) },
    {
      weight: 1,
      arbitrary: fc.tuple(name, fc.oneof(bytes, broken)).map(([one, octets]) => `${hardly(one)}=${octets}`),
    },
    { weight: 1, arbitrary: filter.map((text) => `filter=${written(text)}`) },
    { weight: 1, arbitrary: paging },
  )
  const query = fc.oneof(
    fc.array(parameter, { maxLength: 6 }),
    fc.tuple(parameter, fc.nat(150)).map(([one, times]) => Array.from({ length: times }, () => one)),
    paging.map((one) => [one]),
  )
  const path = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...RESOURCES.map((resource) => `/v1/${resource.path}`)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ...RESOURCES.flatMap(({ path }) => [`/v1/${path}.ndjson`, `/v1/${path}.csv`]),
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom('/v1/laureates/2023-assol', '/v1/contacts/x', '/v1', '/v1/x') },
    { weight: 1, arbitrary: fc.constantFrom(...FEATURE_COLLECTIONS.map(({ path }) => `${path}/items`)) },
    { weight: 1, arbitrary: anyText.map((id) => `/v1/laureates/${written(id)}`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...ROUTES.map(({ path }) => path.replace(/\{\w+\}/, '2023'))),
    },
  )
  const request = fc.oneof(
    { weight: 8, arbitrary: fc.tuple(path, query) },
    ...RESOURCES.map((resource) => ({ weight: 2, arbitrary: plausible(resource) })),
    {
      weight: 1,
      arbitrary: fc.tuple(
        fc.constant('/v1/laureates'),
        fc.tuple(fc.constantFrom(NEAR, ''), paging).map((parameters) => [...parameters]),
      ),
    },
  )
  const statuses = new Map<number, number>()
  /** What is corrected is asked of the same path, or that of the form it accepts, in canonical form, and has an answer. */
  const checkCorrected = async (path: string, { corrected = '', restart = corrected }: Corrected) => {
    const query = canonicalQuery(readGiven(corrected))
    // A client resolves `.` and `..` before it asks.
    const pathname = new URL(BASE_URL + path).pathname.replace(/(?<=.)\/$/, '')
    const [address = ''] = corrected.slice(BASE_URL.length).split('?')
    const isSame = address === pathname || address.startsWith(`${pathname}.`)
    if (!isSame || corrected !== BASE_URL + withQuery(address, query) || restart !== corrected)
      throw new Error(`${path} is corrected to ${corrected}, and restarts from ${restart}.`)
    const answer = await app.inject(corrected.slice(BASE_URL.length))
    // Of a record that does not exist, the query is refused first.
    const without = (await app.inject(path)).statusCode
    if (![200, without].includes(answer.statusCode))
      throw new Error(`${corrected}: ${answer.statusCode}, ${answer.body}`)
  }
  const held: number[] = []
  let asked = 0
  await fc.assert(
    fc.asyncProperty(request, headers, async ([path, parameters], headers) => {
      asked += 1
      if (asked % Math.ceil(RUNS / LOOKS) === 0) held.push(heapHeld())
      const answer = await app.inject({ url: `${path}?${parameters.join('&')}`, headers })
      const { statusCode } = answer
      statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1)
      if (ANSWERS.includes(statusCode)) return
      if (!PROBLEMS.includes(statusCode)) throw new Error(`${statusCode}: ${answer.body}`)
      const type = answer.headers['content-type']
      if (wantsPage(headers.accept)) {
        if (type !== 'text/html; charset=utf-8') throw new Error(`The type of a page is ${type}.`)
        if (!answer.body.includes(String(statusCode))) throw new Error(answer.body)
        return
      }
      const problem = answer.json()
      if (type !== 'application/problem+json; charset=utf-8') throw new Error(`The type is ${type}.`)
      if (isProblem?.(problem) !== true) throw new Error(JSON.stringify(isProblem?.errors))
      if (problem.status !== statusCode) throw new Error(`It says ${problem.status}, and is ${statusCode}.`)
      if (problem.code === 'invalid_query') await checkCorrected(path, problem)
    }),
    { numRuns: RUNS },
  )
  t.strictSame([...statuses.keys()].toSorted(), [...ANSWERS, ...PROBLEMS], 'every kind of answer came up')
  const megabytes = held.map((bytes) => (bytes / 1e6).toFixed(1))
  t.comment(`in use after each ${RUNS / LOOKS} of ${asked} requests, in MB: ${megabytes.join(' ')}`)
  // The least of each: what is under way when it is looked comes and goes.
  const [, second = 0, , last = 0] = [0, 1, 2, 3].map((quarter) => {
    return Math.min(...held.slice((quarter * LOOKS) / 4, ((quarter + 1) * LOOKS) / 4))
  })
  const growth = last - second
  t.ok(growth < MOST_GROWTH, `memory grew by ${growth} bytes`)
  for (const [status, times] of statuses) t.comment(`${status}: ${times} times`)
})
