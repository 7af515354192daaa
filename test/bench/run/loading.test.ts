import { createServer } from 'node:http'
import { type AddressInfo, createServer as createSocketServer } from 'node:net'
import t, { type Test } from 'tap'
import { connectionsFor, loadAtRate, throughput } from '../../../bench/run/loading.ts'
import { execute, pathOfProgram } from '../../../bench/run/program.ts'

const connections = 8

/** A server that says how often it was asked, with which condition; it answers after some milliseconds. */
async function serve(t: Test, delay = 0) {
  const asked: (string | undefined)[] = []
  const server = createServer(({ headers }, response) => {
    const condition = headers['if-none-match']
    asked.push(condition)
    if (condition !== undefined) response.writeHead(304).end()
    else setTimeout(() => response.setHeader('content-length', 100_000).end('a'.repeat(100_000)), delay)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  // A server that listens on a port has an address with that port.
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/a?b`, asked }
}

t.test('as many requests as are answered', async (t) => {
  const { url, asked } = await serve(t)
  const { perSecond, requests } = await throughput({ url, etag: null, connections }, 0.1)
  t.equal(asked.length, requests + 1, 'and one to know the length')
  t.ok(requests > 8 && perSecond > requests)
})

t.test('so many requests each second, of a client that has the answer', async (t) => {
  const { url, asked } = await serve(t)
  const { requests, duration, p50, p99 } = await loadAtRate({ url, etag: '"x"', connections }, 0.2, 100)
  t.equal(requests, 20)
  t.ok(duration >= 190 && p50 > 0 && p99 >= p50, JSON.stringify([duration, p50, p99]))
  t.strictSame([...new Set(asked)], ['"x"'])
})

t.test('by wrk, where it is installed', async (t) => {
  const script = `#!/bin/sh\nprintf '  12345 requests in 2.00s, 1MB read\\nRequests/sec:   6172.50\\n'\n`
  const folder = t.testdir({ wrk: script })
  await execute(['chmod', '+x', `${folder}/wrk`])
  t.intercept(process, 'env', { value: { ...process.env, PATH: `${folder}:${process.env.PATH}` } })
  for (const etag of [null, '"x"']) {
    const found = await throughput({ url: 'http://127.0.0.1/', etag, connections }, 2)
    t.strictSame(found, { perSecond: 6172.5, requests: 12_345 })
  }
})

t.test('a slow server is asked one thing after another, and its last answer is waited for', async (t) => {
  const folder = t.testdir({ wrk: '#!/bin/sh\nexit 1\n' })
  await execute(['chmod', '+x', `${folder}/wrk`])
  t.intercept(process, 'env', { value: { ...process.env, PATH: `${folder}:${process.env.PATH}` } })
  const { url, asked } = await serve(t, 700)
  const { perSecond, requests } = await throughput({ url, etag: null, connections: connectionsFor(700) }, 1)
  t.strictSame([asked.length, requests], [3, 2])
  t.ok(perSecond < 2, String(perSecond))
  t.equal(connectionsFor(1), connections)
})

t.test('a server that breaks off, and no server to ask', async (t) => {
  const server = createServer(({ socket }) => socket.destroy())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  await t.rejects(loadAtRate({ url, etag: null, connections }, 0.1, 0), /broke off/)
  await t.rejects(execute([process.execPath, pathOfProgram('load')]), /Usage: node bench\/run\/load\.ts URL/)
})

t.test('answers in chunks, of which each is longer than the one before', async (t) => {
  let count = 0
  const server = createServer((_request, response) => {
    count += 1
    response.write('a')
    setTimeout(() => response.end('b'.repeat(count)), 1)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const { requests } = await loadAtRate({ url, etag: null, connections }, 0.1, 0)
  t.equal(count, requests + 1)
  t.ok(requests > connections)
})

t.test('an answer that comes in pieces', async (t) => {
  const server = createSocketServer((socket) => {
    socket.on('data', () => {
      socket.write('HTTP/1.1 200 OK\r\nContent-')
      setTimeout(() => socket.write('Length: 2\r\n\r\nab'), 20)
    })
    socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const { requests, p50 } = await loadAtRate({ url, etag: null, connections }, 0.1, 0)
  t.ok(requests >= 8 && p50 >= 15, JSON.stringify([requests, p50]))
})
