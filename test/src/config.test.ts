import t from 'tap'
import { publisherOf, readConfig } from '../../src/config.ts'
import { DEFAULT_PUBLISHER } from '../../src/descriptions/publisher.ts'

const { name, url, email, licence, tiles } = DEFAULT_PUBLISHER

const DEFAULTS = {
  WORKERS: 1,
  HOST: '127.0.0.1',
  PORT: 3000,
  DATABASE_PATH: 'data/progress-ess.sqlite',
  PUBLISHER_NAME: name,
  PUBLISHER_URL: url,
  PUBLISHER_EMAIL: email,
  LICENCE_NAME: licence.name,
  LICENCE_URL: licence.url,
  TILES_URL: tiles.url,
  TILES_ATTRIBUTION: tiles.attribution,
  QUERY_BUDGET: 2000,
  ANSWER_STORE: 64,
  CACHE_MAX_AGE: 60,
  REVISIONS_KEPT: 3,
  MAX_CONNECTIONS: 4096,
  MAX_DOWNLOADS: 256,
  RATE_LIMIT: 0,
  OVERLOAD_DELAY: 500,
  SHUTDOWN_DELAY: 1,
  SHUTDOWN_TIMEOUT: 8,
  PERSONAL_DATA: 'publish',
  LOG_LEVEL: 'warn',
}

t.test('every setting has a default', async (t) => {
  t.strictSame(readConfig({}), DEFAULTS)
  t.strictSame(readConfig({ HOST: '', PORT: '', BASE_URL: '' }), DEFAULTS, 'empty is absent')
  t.strictSame(readConfig({ PATH: '/bin' }), DEFAULTS, 'the rest of the environment is not looked at')
})

t.test('settings are read', async (t) => {
  const settings = {
    HOST: '0.0.0.0',
    PORT: '8080',
    DATABASE_PATH: '/data/x.sqlite',
    BASE_URL: 'https://data.example/progress',
    PUBLISHER_NAME: 'Ville de X',
    PUBLISHER_URL: 'https://x.example',
    PUBLISHER_EMAIL: 'data@x.example',
    LICENCE_NAME: 'ODbL',
    LICENCE_URL: 'https://opendatacommons.org/licenses/odbl/',
    TILES_URL: 'https://tiles.example/{z}/{x}/{y}.png',
    TILES_ATTRIBUTION: '© OpenStreetMap contributors',
    WORKERS: '2',
    QUERY_BUDGET: '500',
    ANSWER_STORE: '8',
    CACHE_MAX_AGE: '10',
    REVISIONS_KEPT: '9',
    MAX_CONNECTIONS: '100',
    MAX_DOWNLOADS: '10',
    RATE_LIMIT: '600',
    TRUST_PROXY: '10.0.0.0/8, ::1',
    METRICS_PORT: '9464',
    OVERLOAD_DELAY: '200',
    SHUTDOWN_DELAY: '5',
    SHUTDOWN_TIMEOUT: '20',
    PERSONAL_DATA: 'withhold',
    SOURCE_DATE_EPOCH: '1795478400',
    LOG_LEVEL: 'debug',
  }
  t.strictSame(readConfig(settings), {
    ...settings,
    PORT: 8080,
    WORKERS: 2,
    QUERY_BUDGET: 500,
    ANSWER_STORE: 8,
    CACHE_MAX_AGE: 10,
    REVISIONS_KEPT: 9,
    MAX_CONNECTIONS: 100,
    MAX_DOWNLOADS: 10,
    RATE_LIMIT: 600,
    METRICS_PORT: 9464,
    OVERLOAD_DELAY: 200,
    SHUTDOWN_DELAY: 5,
    SHUTDOWN_TIMEOUT: 20,
    SOURCE_DATE_EPOCH: 1_795_478_400,
  })
  t.strictSame(readConfig({ PORT: '0' }), { ...DEFAULTS, PORT: 0 })
})

t.test('the publisher is a part of the settings', async (t) => {
  t.strictSame(publisherOf(readConfig({})), DEFAULT_PUBLISHER)
  t.equal(publisherOf(readConfig({ TILES_URL: '' })).tiles, null, 'no other site is asked for tiles')
  t.equal(readConfig({ TILES_ATTRIBUTION: '' }).TILES_ATTRIBUTION, tiles.attribution)
})

t.test('a wrong setting is named, with what it should be', async (t) => {
  t.throws(() => readConfig({ PORT: 'eighty' }), {
    message: 'PORT=eighty is not valid. The port to listen on; 0 takes any free one.',
  })
  t.throws(() => readConfig({ PORT: '65536' }), /^PORT=65536 is not valid/)
  t.throws(() => readConfig({ PORT: '3000.5' }), /^PORT=3000.5 is not valid/)
  t.throws(() => readConfig({ LOG_LEVEL: 'loud' }), /LOG_LEVEL=loud is not valid. .*fatal, error, warn/)
  for (const time of ['-1', '1e9', '1.5', '2026-11-24', '253402300800']) {
    t.throws(() => readConfig({ SOURCE_DATE_EPOCH: time }), /SOURCE_DATE_EPOCH=.* is not valid/, time)
  }
  for (const url of ['example.org', 'ftp://example.org', 'https://example.org/', 'https://example.org/?a']) {
    t.throws(() => readConfig({ BASE_URL: url }), /BASE_URL=.* is not valid/, url)
  }
  for (const url of [
    'https://tiles.example/tile.png',
    'https://tiles.example/{z}/{x}.png',
    'https://{s}.tiles.example/{z}/{x}/{y}.png',
    'https://tiles.example/{key}/{z}/{x}/{y}.png',
    "https://tiles.example; script-src 'unsafe-inline'/{z}/{x}/{y}",
    '/{z}/{x}/{y}.png',
  ]) {
    t.throws(() => readConfig({ TILES_URL: url }), /TILES_URL=.* is not valid/, url)
  }
})

t.test('all that is wrong is said at once', async (t) => {
  t.throws(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' }), /PORT=x.*\nLOG_LEVEL=y/)
})
