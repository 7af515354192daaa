import t from 'tap'
import { run } from '../../../bench/run/program.ts'

t.test('a program that fails says why', async (t) => {
  await t.rejects(run('download'), /Usage: node bench\/run\/download\.ts URL/)
})
