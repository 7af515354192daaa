import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { watchReplacement } from '../../db/watch.ts'

t.test('a replaced file is noticed, and no longer once the watch has ended', async (t) => {
  const path = join(t.testdir({ 'data.sqlite': 'old' }), 'data.sqlite')
  const replace = (text: string) => {
    writeFileSync(`${path}.tmp`, text)
    renameSync(`${path}.tmp`, path)
  }
  let notices = 0
  const noticed = Promise.withResolvers<void>()
  const watch = watchReplacement(path, () => {
    notices += 1
    noticed.resolve()
  })
  watch.look()
  t.equal(notices, 0, 'it is still the one of before')
  replace('new')
  await keepingAlive(noticed.promise)
  t.equal(notices, 1)
  replace('newer')
  watch.look()
  watch.look()
  t.equal(notices, 2, 'seen at once, and told once')
  rmSync(path)
  watch.look()
  t.equal(notices, 2, 'nothing took its place')
  watch.stop()
  replace('newer still')
  await setTimeout(1000)
  t.equal(notices, 2)
})

/** The watch alone does not keep a process alive. */
async function keepingAlive(promise: Promise<void>): Promise<void> {
  const timer = setInterval(() => undefined, 1000)
  await promise.finally(() => clearInterval(timer))
}
