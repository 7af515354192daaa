/** A publication that is killed at any moment leaves the old revision or the new one, whole. */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
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
  // The first of the files that are written.
  const file = join(`${path}.revisions`, 'previous.tmp')
  const brochures = writeBrochures(dirname(path))

  /** When that was begun, if it is there. */
  const begunAt = () => statSync(file, { throwIfNoEntry: false })?.birthtimeMs

  /** Begins to publish the other version; returns when its files are being written. */
  async function begin() {
    const other = brochures[held(path).mailbox?.startsWith('contact') ? 1 : 0]
    // One that was killed before has left its own.
    const left = begunAt()
    const publication = spawnPublish([other], { DATABASE_PATH: path })
    const exit = once(publication, 'exit')
    while ([undefined, left].includes(begunAt()) && publication.exitCode === null) await setTimeout(1)
    return { publication, exit }
  }

  /** How long it takes until the new file is in its place, in milliseconds. */
  async function publish(): Promise<number> {
    const { publication, exit } = await begin()
    const begun = performance.now()
    const { ino } = statSync(path)
    while (statSync(path).ino === ino && publication.exitCode === null) await setTimeout(1)
    const took = performance.now() - begun
    await exit
    return took
  }

  async function killAfter(milliseconds: number): Promise<void> {
    const { publication, exit } = await begin()
    await Promise.race([exit, setTimeout(milliseconds)])
    publication.kill('SIGKILL')
    await exit
  }

  const whole = await publish()
  const outcomes = { old: 0, new: 0 }
  for (let time = 0; time < TIMES; time += 1) {
    const before = held(path)
    // At any moment, and as often about the one when it takes its place.
    await killAfter(whole * (time % 2 === 0 ? Math.random() : 0.8 + Math.random() * 0.8))
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
