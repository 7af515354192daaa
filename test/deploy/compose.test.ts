import { readFileSync } from 'node:fs'
import t from 'tap'
import { parse } from 'yaml'
import packageJson from '../../package.json' with { type: 'json' }
import { Config } from '../../src/config.ts'
import { CONFIGURATION } from './nginx.ts'

interface Service {
  readonly command?: readonly string[]
  readonly depends_on?: object
  readonly environment?: Readonly<Record<string, string>>
  readonly ports?: readonly string[]
}

const COMPOSE = readFileSync(new URL('../../deploy/compose.yaml', import.meta.url), 'utf8')
const { services } = parse(COMPOSE, { merge: true }) as { services: Readonly<Record<string, Service>> }
const DOCKERFILE = readFileSync(new URL('../../Dockerfile', import.meta.url), 'utf8')

t.test('the cache is before the replicas, at the ports where they listen', async (t) => {
  const replicas = Object.keys(services).filter((name) => name.startsWith('replica-'))
  const [, port] = /^EXPOSE (\d+)$/m.exec(DOCKERFILE) ?? []
  const upstream = [...CONFIGURATION.matchAll(/^ +server (\S+?):(\d+)/gm)].map(([, name, at]) => [name, at])
  t.strictSame(
    upstream,
    replicas.map((name) => [name, port]),
  )
  const { cache } = services
  t.strictSame(Object.keys(cache?.depends_on ?? {}), replicas)
  const [, listen] = /^ +listen (\d+);$/m.exec(CONFIGURATION) ?? []
  t.match(cache?.ports?.[0], new RegExp(`:${listen}$`))
  t.match(CONFIGURATION, cache?.command?.slice(0, -1).join(' '), 'it is started as its file says')
})

t.test('the services are told what the program understands, and publish as npm does', async (t) => {
  for (const { environment = {} } of Object.values(services))
    for (const name of Object.keys(environment)) t.ok(Object.hasOwn(Config.properties, name), name)
  t.equal(services.publish?.command?.slice(0, -1).join(' '), packageJson.scripts.publish)
})
