/**
 * Entry point of the ceiling: a bare `node:http` server at PORT that sends answers as they stand in FILE, the same
 * bytes and headers as ours. Nothing written for Node can send them faster.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Recorded } from '../run/recorded.ts'

const [file, port] = process.argv.slice(2)
if (file === undefined) throw new Error('Usage: node bench/peers/raw.ts FILE PORT')
// The bench writes the file.
const recorded = JSON.parse(readFileSync(file, 'utf8')) as readonly Recorded[]
const answers = new Map(
  recorded.map(({ path, condition, status, headers, body }) => [
    `${path}\n${condition}`,
    { status, headers, body: Buffer.from(body, 'base64') },
  ]),
)
const nothing = { status: 404, headers: {}, body: Buffer.alloc(0) }

createServer((request, response) => {
  const key = `${request.url}\n${request.headers['if-none-match'] ?? ''}`
  const { status, headers, body } = answers.get(key) ?? nothing
  response.writeHead(status, headers).end(body)
}).listen(Number(port), '127.0.0.1')
process.once('SIGTERM', () => process.exit())
