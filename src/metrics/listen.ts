/** The port for Prometheus, apart from the service: what it says is for those who run it. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'

/**
 * Answers at /metrics until the process ends, which it does not delay.
 * @param read gives the measures in the text format of Prometheus
 */
export async function listenForMetrics(
  host: string,
  port: number,
  type: string,
  read: () => Promise<string>,
): Promise<Server> {
  const server = createServer(async ({ method, url }, response) => {
    response.setHeader('connection', 'close')
    if (method !== 'GET' || url !== '/metrics') return response.writeHead(404).end()
    try {
      const text = await read()
      response.writeHead(200, { 'content-type': type }).end(text)
    } catch {
      // A process that is starting or ending does not tell; it is asked again soon.
      response.writeHead(503).end()
    }
  })
  server.unref()
  server.on('connection', (socket) => socket.unref())
  server.listen(port, host)
  await once(server, 'listening')
  return server
}
