import t from 'tap'
import { memoryOf, processorTimeOf } from '../../../bench/run/usage.ts'

t.test('what this process takes', { skip: process.platform !== 'linux' }, async (t) => {
  const memory = memoryOf(process.pid)
  t.ok(memory !== null && memory.own > 20e6 && memory.resident > memory.own, JSON.stringify(memory))
  const { user, system } = process.cpuUsage()
  const time = Number(processorTimeOf(process.pid))
  t.ok(time > 0 && time <= (user + system) / 1000 + 1000, String(time))
})

t.test('a process that there is not', async (t) => {
  t.equal(memoryOf(undefined), null)
  t.equal(processorTimeOf(undefined), null)
})
