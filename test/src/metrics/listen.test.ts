import t from 'tap'
import { listenForMetrics } from '../../../src/metrics/listen.ts'
import { freePort } from '../../deploy/nginx.ts'

t.test('where the measures cannot be read, that is said', async (t) => {
  const port = await freePort()
  let fails = true
  const server = await listenForMetrics('127.0.0.1', port, 'text/plain; version=0.0.4', async () => {
    if (fails) throw new Error('Operation timed out.')
    return 'up 1\n'
  })
  t.teardown(() => server.close())
  const url = `http://127.0.0.1:${port}/metrics`
  const failed = await fetch(url)
  t.strictSame([failed.status, await failed.text()], [503, ''])
  fails = false
  const read = await fetch(url)
  t.strictSame(
    [read.status, read.headers.get('content-type'), await read.text()],
    [200, 'text/plain; version=0.0.4', 'up 1\n'],
  )
})
