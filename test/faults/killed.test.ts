/** A publication that is killed at any moment leaves the old revision or the new one, whole. */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { runPublish, spawnPublish } from '../program.ts'
import { publish2023 } from '../world.ts'
import { held, writeBrochures } from './editions.ts'

/** How often it is killed. */
const TIMES = process.env.CI === 'true' ? 100 : 10

t.setTimeout(600_000)

t.test(`killed ${TIMES} times while publishing`, async (t) => {
  const path = publish2023(t)
  const draft = join(`${path}.revisions`, 'draft.tmp')
  const brochures = writeBrochures(dirname(path))

  /** Publishes the other version, and kills it so long after it began to write; tells how long it wrote. */
  async function publish(milliseconds: number): Promise<number> {
    const other = brochures[held(path).mailbox?.startsWith('contact') ? 1 : 0]
    const publication = spawnPublish([other], { DATABASE_PATH: path })
    const exit = once(publication, 'exit')
    while (!existsSync(draft) && publication.exitCode === null) await setTimeout(1)
    const begun = performance.now()
    await Promise.race([exit, setTimeout(milliseconds)])
    publication.kill('SIGKILL')
    await exit
    return performance.now() - begun
  }

  const whole = await publish(60_000)
  const outcomes = { old: 0, new: 0 }
  for (let time = 0; time < TIMES; time += 1) {
    const before = held(path)
    // At any moment, and as often about the one when it takes its place.
    await publish(whole * (time % 2 === 0 ? Math.random() : 0.8 + Math.random() * 0.4))
    const after = held(path)
    outcomes[after.id === before.id ? 'old' : 'new'] += 1
    t.equal(after.mailbox === before.mailbox, after.id === before.id, 'a revision is what it was')
    execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: `${path}.revisions` })
  }
  t.comment(`of ${TIMES} kills, ${outcomes.old} left the old revision and ${outcomes.new} the new one`)
  const { status, output } = runPublish(['history'], { DATABASE_PATH: path })
  t.equal(status, 0)
  t.equal(output.trim().split('\n').length, 2 + outcomes.new, 'no revision is lost')
  t.equal(runPublish(['verify'], { DATABASE_PATH: path }).status, 0)
})
