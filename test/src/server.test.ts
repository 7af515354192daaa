import { once } from 'node:events'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { runPublish, runService, startService } from '../program.ts'
import { EDITION_2023 } from '../world.ts'

const BROCHURE = readFileSync(join(EDITION_2023, 'brochure.txt'), 'utf8')

/** Asks until the answer is the expected one, for at most two seconds. */
async function within2Seconds(url: string, expected: number): Promise<number> {
  let total = Number.NaN
  for (const end = Date.now() + 2000; total !== expected && Date.now() < end; await setTimeout(50)) {
    const answer = await fetch(url)
    total = ((await answer.json()) as { meta: { total: number } }).meta.total
  }
  return total
}

t.test('a stranger’s first start, and the editions published while it runs', async (t) => {
  const folder = t.testdir({ '2024': {}, broken: {} })
  const DATABASE_PATH = join(folder, 'made', 'data.sqlite')
  const service = await startService(t, { DATABASE_PATH })
  t.match(
    service.output(),
    /^ {2}PROGR'ESS 2023: 13 laureates, 13 actions, \d+ funding purposes, 14 contacts, \d+ findings$/m,
  )
  t.match(service.output(), /^Serving PROGR'ESS 2023 \(revision [0-9a-f]{16}\): 1 editions, 13 laureates/m)
  t.match(service.output(), `Docs ${service.url}/docs`)
  const laureates = `${service.url}/v1/laureates`
  t.equal(await within2Seconds(laureates, 13), 13)

  writeFileSync(join(folder, '2024', 'brochure.txt'), BROCHURE.replace(/^2023$/m, '2024'))
  const seeded = runPublish([join(folder, '2024')], { DATABASE_PATH })
  t.equal(seeded.status, 0, seeded.errors)
  t.match(seeded.output, /PROGR'ESS 2023: 13 laureates.*\n.*PROGR'ESS 2024: 13 laureates/)
  t.equal(await within2Seconds(laureates, 26), 26, 'the new edition is served without a restart')

  const before = readFileSync(DATABASE_PATH)
  const broken = join(folder, 'broken', 'brochure.txt')
  writeFileSync(
    broken,
    BROCHURE.replace('contact@assol-mncp.fr', 'contact(at)assol-mncp').replace('→ PROGR', 'PROGR'),
  )
  const refused = runPublish([broken], { DATABASE_PATH })
  t.equal(refused.status, 1)
  t.match(refused.errors, /^brochure, line \d+: .+\n[\s\S]*^Nothing was published\.$/m)
  t.ok(readFileSync(DATABASE_PATH).equals(before), 'the database is bit for bit as before')
  t.equal(await within2Seconds(laureates, 26), 26)

  writeFileSync(`${DATABASE_PATH}.new`, 'this is no database')
  renameSync(`${DATABASE_PATH}.new`, DATABASE_PATH)
  await setTimeout(1000)
  t.match(service.output(), /^Still serving revision [0-9a-f]{16}\. The database .* cannot be served\. /m)
  t.equal(await within2Seconds(laureates, 26), 26, 'a file that cannot be served changes nothing')

  service.process.kill('SIGTERM')
  const [status] = await once(service.process, 'exit')
  t.equal(status, 0, 'it ends in order')
})

t.test('what is published at the same times is the same, and nothing new changes nothing', async (t) => {
  const folder = t.testdir({ 'brochure.txt': BROCHURE.replace(/^2023$/m, '2024') })
  const publish = (name: string, ...editions: readonly [path: string, SOURCE_DATE_EPOCH: string][]) => {
    const DATABASE_PATH = join(folder, name)
    const outputs = editions.map(([path, SOURCE_DATE_EPOCH]) => {
      const { status, output, errors } = runPublish([path], { DATABASE_PATH, SOURCE_DATE_EPOCH })
      t.equal(status, 0, errors)
      return output.split('\n')[0]
    })
    return { file: readFileSync(DATABASE_PATH), outputs }
  }
  const later = join(folder, 'brochure.txt')
  const one = publish('one', [EDITION_2023, '1800000000'], [later, '1900000000'])
  const two = publish(
    'two',
    [EDITION_2023, '1800000000'],
    [later, '1900000000'],
    [later, ''],
    [EDITION_2023, ''],
  )
  t.ok(two.file.equals(one.file))
  const [, last] = one.outputs
  t.match(last, /^Published revision [0-9a-f]{16}:$/)
  const still = last?.replace('Published', 'Nothing is new: it is still')
  t.strictSame(two.outputs, [...one.outputs, still, still])
})

t.test('a start that cannot succeed ends with one clear sentence', async (t) => {
  const folder = t.testdir({ 'text.sqlite': 'this is no database, whatever its name says' })
  const wrongPort = runService({ PORT: 'eighty' })
  t.strictSame(wrongPort, {
    status: 1,
    output: '',
    errors: 'PORT=eighty is not valid. The port to listen on; 0 takes any free one.\n',
  })
  const noDatabase = runService({ DATABASE_PATH: join(folder, 'text.sqlite') })
  t.equal(noDatabase.status, 1)
  t.match(noDatabase.errors, /^The database .*text\.sqlite cannot be served\. .+\n$/)
  const { url } = await startService(t, { DATABASE_PATH: join(folder, 'data.sqlite') })
  const taken = runService({ DATABASE_PATH: join(folder, 'data.sqlite'), PORT: new URL(url).port })
  t.equal(taken.status, 1)
  t.match(taken.errors, /EADDRINUSE/)
})

t.test('the seed command says how it is used, and what it cannot read', async (t) => {
  const DATABASE_PATH = join(t.testdir(), 'data.sqlite')
  t.match(runPublish([], { DATABASE_PATH }), { status: 1, errors: /^Usage:\n {2}npm run publish -- PATH/ })
  t.match(runPublish(['a', 'b'], { DATABASE_PATH }), {
    status: 1,
    errors: /^Usage:\n {2}npm run publish -- PATH/,
  })
  t.match(runPublish([join(DATABASE_PATH, 'nowhere')], { DATABASE_PATH }), {
    status: 1,
    errors: /ENOENT|ENOTDIR/,
  })
  t.notOk(existsSync(DATABASE_PATH))
})
