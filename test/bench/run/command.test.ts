import { join } from 'node:path'
import t from 'tap'
import { isInstalled, onProcessor } from '../../../bench/run/command.ts'

t.test('a program is there if a folder of PATH has it', async (t) => {
  const folder = t.testdir({ taskset: t.fixture('symlink', process.execPath), file: '' })
  t.intercept(process, 'env', { value: { PATH: `${join(folder, 'nowhere')}:${folder}` } })
  t.ok(isInstalled('taskset'))
  t.notOk(isInstalled('file'), 'it cannot be executed')
  t.strictSame(onProcessor(0, ['a', 'b']), ['taskset', '--cpu-list', '0', 'a', 'b'])
  t.strictSame(onProcessor(10_000, ['a']), ['a'], 'there is no such processor')
  t.intercept(process, 'env', { value: { PATH: '' } })
  t.strictSame(onProcessor(0, ['a', 'b']), ['a', 'b'])
})
