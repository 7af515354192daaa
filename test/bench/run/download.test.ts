import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import type { Download } from '../../../bench/run/download.ts'
import { run } from '../../../bench/run/program.ts'

const download = (url: string) => run<Download>('download', url)

async function serve(t: Test, answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  // A server that listens on a port has an address with that port.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

t.test('a long answer is counted, not kept', async (t) => {
  const url = await serve(t, async (_request, response) => {
    response.write('a'.repeat(1000))
    setTimeout(() => response.end('b'.repeat(500)), 50)
  })
  const { status, bytes, firstBytes, duration } = await download(url)
  t.strictSame([status, bytes], [200, 1500])
  t.ok(firstBytes < duration)
})

t.test('an answer without a body, and none at all', async (t) => {
  const url = await serve(t, (_request, response) => response.writeHead(404).end())
  const { status, bytes, firstBytes, duration } = await download(url)
  t.strictSame([status, bytes, firstBytes], [404, 0, duration])
  await t.rejects(download('http://127.0.0.1:1'), /ECONNREFUSED/)
})
