import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import t from 'tap'
import { alone } from '../../db/lock.ts'

t.test('work is done alone, and what it throws is thrown', async (t) => {
  const path = join(t.testdir(), 'lock')
  t.equal(
    alone(path, () => 1),
    1,
  )
  const failure = new Error('failed')
  t.throws(() => {
    alone(path, () => {
      throw failure
    })
  }, failure)
  t.equal(
    alone(path, () => 2),
    2,
    'the lock is free again',
  )
  t.throws(() => alone(path, () => alone(path, () => 3)), {
    message: 'Somebody else is publishing: try again when they are done.',
  })
})

t.test('a process that is killed leaves no lock behind', async (t) => {
  const path = join(t.testdir(), 'lock')
  const program = `import { alone } from '${new URL('../../db/lock.ts', import.meta.url)}'
    alone(${JSON.stringify(path)}, () => {
      process.stdout.write('mine')
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000)
    })`
  const other = spawn(process.execPath, ['--input-type=module', '--eval', program])
  await once(other.stdout, 'data')
  t.throws(() => alone(path, () => 1), /Somebody else is publishing/)
  other.kill('SIGKILL')
  await once(other, 'exit')
  t.equal(
    alone(path, () => 1),
    1,
  )
})
