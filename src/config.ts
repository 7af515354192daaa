/** Every setting of the service: read once from the environment, and checked. */
import { type Static, Type } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import { MOST_KEPT } from '../db/publish.ts'
import { DEFAULT_PUBLISHER, type Publisher } from './descriptions/publisher.ts'

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
/** Whether mailboxes that name a person are published. */
const POLICIES = ['publish', 'withhold'] as const

export const Config = Type.Object({
  HOST: Type.String({
    minLength: 1,
    default: '127.0.0.1',
    description: 'The address to listen on; `0.0.0.0` for every network of the machine.',
  }),
  PORT: Type.Integer({
    minimum: 0,
    maximum: 65535,
    default: 3000,
    description: 'The port to listen on; 0 takes any free one.',
  }),
  DATABASE_PATH: Type.String({
    minLength: 1,
    default: 'data/progress-ess.sqlite',
    description: 'The database file; it is made if it is missing.',
  }),
  BASE_URL: Type.Optional(
    Type.String({
      pattern: '^https?://[^/?#\\s]+(/[^/?#\\s]+)*$',
      description:
        'The public address, without a final slash; links start with it. Default: where it listens.',
    }),
  ),
  PUBLISHER_NAME: Type.String({
    minLength: 1,
    default: DEFAULT_PUBLISHER.name,
    description: 'Who publishes the data.',
  }),
  PUBLISHER_URL: Type.String({
    pattern: '^https?://\\S+$',
    default: DEFAULT_PUBLISHER.url,
    description: 'The publisher’s site.',
  }),
  PUBLISHER_EMAIL: Type.String({
    pattern: '^[^@\\s]+@[^@\\s]+$',
    default: DEFAULT_PUBLISHER.email,
    description: 'Where to write to the publisher about the data.',
  }),
  LICENCE_NAME: Type.String({
    minLength: 1,
    default: DEFAULT_PUBLISHER.licence.name,
    description: 'The licence that the publisher confirmed for the data.',
  }),
  LICENCE_URL: Type.String({
    pattern: '^https?://\\S+$',
    default: DEFAULT_PUBLISHER.licence.url,
    description: 'The text of the licence.',
  }),
  TILES_URL: Type.String({
    // Without a host, or with any other place for a value in it, no policy could name it and no map could ask it.
    pattern: '^$|^(?=.*\\{z\\})(?=.*\\{x\\})(?=.*\\{y\\})https?://[^/?#\\s{};,]+/([^\\s{}]|\\{[xyz]\\})*$',
    default: DEFAULT_PUBLISHER.tiles.url,
    description:
      'Where the browser of whoever looks at the map gets its tiles: a URL with `{z}`, `{x}` and `{y}`. Empty, the map is drawn by the service alone.',
  }),
  TILES_ATTRIBUTION: Type.String({
    minLength: 1,
    default: DEFAULT_PUBLISHER.tiles.attribution,
    description: 'Whose tiles they are, as the map says it.',
  }),
  WORKERS: Type.Integer({
    minimum: 1,
    maximum: 256,
    default: 1,
    description:
      'How many processes answer on the port: as many as the machine has cores to use all of them. Each keeps answers of its own (`ANSWER_STORE`, `EXPORTS_PATH`); if one ends, another takes its place.',
  }),
  QUERY_BUDGET: Type.Integer({
    minimum: 1,
    maximum: 60_000,
    default: 2000,
    description: 'How long a question may take, in milliseconds, until it is stopped and answered with 503.',
  }),
  ANSWER_STORE: Type.Integer({
    minimum: 0,
    maximum: 4096,
    default: 64,
    description: 'How much memory answers may take that are kept to be sent again, in MB; 0 keeps none.',
  }),
  CACHE_MAX_AGE: Type.Integer({
    minimum: 0,
    maximum: 300,
    default: 60,
    description:
      'How long a browser or a cache may give an answer again without asking, in seconds: so late may a new edition be seen.',
  }),
  MAX_CONNECTIONS: Type.Integer({
    minimum: 1,
    maximum: 100_000,
    default: 4096,
    description:
      'How many connections each process has open at once; when there are more, idle ones are closed, and new ones are answered with 503.',
  }),
  MAX_DOWNLOADS: Type.Integer({
    minimum: 1,
    maximum: 100_000,
    default: 256,
    description:
      'How many long answers (exports, the database) each process sends at once; more are answered with 503. Each takes up to half a MB of memory until it was read.',
  }),
  OVERLOAD_DELAY: Type.Integer({
    minimum: 0,
    maximum: 60_000,
    default: 500,
    description:
      'How late requests may get their turn, in milliseconds, until what would have to be made for them is refused (503); what is kept is sent all the same. 0 refuses nothing.',
  }),
  RATE_LIMIT: Type.Integer({
    minimum: 0,
    maximum: 1_000_000,
    default: 0,
    description:
      'How many pages of JSON each process makes for one client in a minute, until it answers 429; what is kept, HEAD, whole collections, catalogues and maps do not count. 0 limits nobody.',
  }),
  TRUST_PROXY: Type.Optional(
    Type.String({
      pattern: '^[0-9a-fA-F.:/]+( *, *[0-9a-fA-F.:/]+)*$',
      description:
        'The addresses or networks of the proxies in front, with commas between them: who their `X-Forwarded-For` names is the client, for `RATE_LIMIT` and the log. Default: none is believed.',
    }),
  ),
  METRICS_PORT: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 65535,
      description:
        'A port of its own, on the same address, where `/metrics` is for Prometheus: not to be public. Default: none.',
    }),
  ),
  SHUTDOWN_DELAY: Type.Integer({
    minimum: 0,
    maximum: 300,
    default: 1,
    description:
      'How long the service, told to stop (SIGTERM), still answers while `/health/ready` says 503, in seconds: longer than whoever asks it takes to notice.',
  }),
  SHUTDOWN_TIMEOUT: Type.Integer({
    minimum: 0,
    maximum: 3600,
    default: 8,
    description:
      'How long answers that are under way may then take, in seconds, until they are broken off: less than whoever stops the service waits before killing it (Docker: 10, with the delay).',
  }),
  EXPORTS_PATH: Type.Optional(
    Type.String({
      minLength: 1,
      description:
        'The folder where whole collections are kept once they were asked for, in files without names: up to twice the size of the database. Default: that of the system for temporary files.',
    }),
  ),
  REVISIONS_KEPT: Type.Integer({
    minimum: 1,
    maximum: 1000,
    default: MOST_KEPT,
    description:
      'How many revisions `npm run publish` keeps, with the one that is served, to go back to: each takes the room of a database.',
  }),
  PERSONAL_DATA: Type.Enum(Object.fromEntries(POLICIES.map((policy) => [policy, policy])), {
    default: 'publish',
    description:
      'Whether mailboxes that name a person are published: `publish`, or `withhold`, which takes them out of every edition when the next one is published, and at the first start.',
  }),
  SOURCE_DATE_EPOCH: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 253_402_300_799,
      description:
        'When `npm run publish` publishes, in seconds since 1970, so that it can be repeated. Default: now.',
    }),
  ),
  LOG_LEVEL: Type.Enum(Object.fromEntries(LOG_LEVELS.map((level) => [level, level])), {
    default: 'warn',
    description: `How much to log on standard output: ${LOG_LEVELS.join(', ')}.`,
  }),
})
export type Config = Static<typeof Config>

/**
 * Reads the settings from environment variables; an empty variable counts as absent, unless it means something.
 * @throws an error with one sentence per wrong setting
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.entries(Config.properties).flatMap(([name, schema]) => {
    const { type } = schema
    const value = environment[name]
    if (value === undefined || (value === '' && !Value.Check(schema, value))) return []
    return [[name, type === 'integer' && /^\d+$/.test(value) ? Number(value) : value]]
  })
  const config = Value.Default(Config, Object.fromEntries(given))
  const complaints = [...Value.Errors(Config, config)].map(({ path, value, schema }) => {
    return `${path.slice(1)}=${String(value)} is not valid. ${schema.description}`
  })
  if (complaints.length > 0) throw new Error([...new Set(complaints)].join('\n'))
  return Value.Decode(Config, config)
}

/** The settings that say who publishes the data. */
export function publisherOf(config: Config): Publisher {
  const { PUBLISHER_NAME, PUBLISHER_URL, PUBLISHER_EMAIL, LICENCE_NAME, LICENCE_URL } = config
  const { TILES_URL, TILES_ATTRIBUTION } = config
  const licence = { name: LICENCE_NAME, url: LICENCE_URL }
  const tiles = TILES_URL === '' ? null : { url: TILES_URL, attribution: TILES_ATTRIBUTION }
  return { name: PUBLISHER_NAME, url: PUBLISHER_URL, email: PUBLISHER_EMAIL, licence, tiles }
}
