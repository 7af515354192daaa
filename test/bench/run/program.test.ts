import { join } from 'node:path'
import t from 'tap'
import { run } from '../../../bench/run/program.ts'

t.test('a program that fails says why', async (t) => {
  await t.rejects(run('plain-csv', join(t.testdir(), 'nowhere.sqlite')), /unable to open/)
  await t.rejects(run('plain-csv'), /Usage: node bench\/run\/plain-csv\.ts PATH/)
  await t.rejects(run('download'), /Usage: node bench\/run\/download\.ts URL/)
})
