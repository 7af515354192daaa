import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { nowAndThen, SILENT } from '../../seed/progress.ts'

t.test('what is being done is said now and then', async (t) => {
  const said: string[] = []
  const progress = nowAndThen((doing) => said.push(doing), 20)
  progress('Reading')
  t.strictSame(said, [], 'who waits for less is not told')
  await setTimeout(30)
  progress('Writing')
  progress('Checking')
  t.strictSame(said, ['Writing…'])
  t.equal(SILENT('Reading'), undefined)
  t.equal(nowAndThen(SILENT)('Reading'), undefined)
})
