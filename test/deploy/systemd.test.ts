/** The unit for systemd: it starts what npm starts, with settings that exist, and may do little else. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import packageJson from '../../package.json' with { type: 'json' }
import { Config, readConfig } from '../../src/config.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const UNIT = readFileSync(join(ROOT, 'deploy/progress-ess.service'), 'utf8')

/** The values that a setting of the unit has, in their order. */
const valuesOf = (name: string) =>
  [...UNIT.matchAll(new RegExp(`^${name}=(.*)$`, 'gm'))].map(([, value = '']) => value)

t.test('it starts the program as npm does, with settings that exist', async (t) => {
  const [command = ''] = valuesOf('ExecStart')
  t.equal(command.replace('/opt/progress-ess/node_modules/.bin/', ''), packageJson.scripts.start)
  const settings = valuesOf('Environment').map((line) => line.split('='))
  for (const [name = ''] of settings)
    t.ok(name === 'NODE_ENV' || Object.hasOwn(Config.properties, name), name)
  t.doesNotThrow(() => readConfig(Object.fromEntries(settings)))
})

t.test('it gives the program the time and the files that its settings ask for', async (t) => {
  const { SHUTDOWN_DELAY, SHUTDOWN_TIMEOUT, MAX_CONNECTIONS } = readConfig({})
  t.ok(Number(valuesOf('TimeoutStopSec')[0]) > SHUTDOWN_DELAY + SHUTDOWN_TIMEOUT)
  t.ok(Number(valuesOf('LimitNOFILE')[0]) > 2 * MAX_CONNECTIONS)
  t.strictSame(valuesOf('StateDirectory'), ['progress-ess'], 'where the database and the exports are')
})

const noSystemd =
  spawnSync('systemd-analyze', ['--version']).status === 0 || process.env.CI === 'true'
    ? false
    : 'NO TESTS OF THE UNIT: there is no systemd-analyze'

t.test('systemd reads it without a complaint, and finds it safe', { skip: noSystemd }, async (t) => {
  const unit = join(t.testdir(), 'progress-ess.service')
  writeFileSync(unit, UNIT.replaceAll('/opt/progress-ess', ROOT))
  const analyse = (...words: readonly string[]) => spawnSync('systemd-analyze', words, { encoding: 'utf8' })
  const verified = analyse('verify', unit)
  t.strictSame([verified.status, verified.stderr], [0, ''])
  // From 0, which may do nothing, to 10; in tenths.
  const rated = analyse('security', '--offline=true', '--threshold=20', unit)
  t.equal(rated.status, 0, rated.stdout)
})
