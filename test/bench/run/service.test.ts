import { join } from 'node:path'
import t from 'tap'
import { startService } from '../../../bench/run/service.ts'
import { publish2023 } from '../../world.ts'

t.test('the service over a database', async (t) => {
  const service = await startService(publish2023(t), true)
  t.teardown(() => service.stop())
  t.match(service.url, /^http:\/\/127\.0\.0\.1:\d+$/)
  t.ok(service.startTime > 0)
  const answer = await fetch(`${service.url}/v1/laureates/2023-assol`)
  t.equal(answer.status, 200)
  const { links } = (await answer.json()) as { links: { self: string } }
  t.equal(links.self, answer.url)
  const memory = service.memory()
  t.ok(memory === null || (memory.own > 20e6 && memory.resident > memory.own), JSON.stringify(memory))
  const time = service.processorTime()
  t.ok(time === null || time > 100, String(time))
})

t.test('of several processes, all answer', async (t) => {
  const service = await startService(publish2023(t), false, 2)
  t.teardown(() => service.stop())
  t.equal((await fetch(`${service.url}/health/live`)).status, 200)
})

t.test('a service that cannot start says why', async (t) => {
  const path = join(t.testdir({ 'data.sqlite': 'no database' }), 'data.sqlite')
  await t.rejects(startService(path), /^The service over .*data\.sqlite did not start\. .*cannot be served/)
})
