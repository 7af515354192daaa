import t from 'tap'
import { files } from '../../../rehearse/rules/files.ts'
import type { Reply } from '../../../rehearse/target.ts'
import { replacing, type Spoil, testRules } from '../rehearsing.ts'

const file =
  (spoil: Spoil): Spoil =>
  (reply: Reply, asking) =>
    reply.url.endsWith('2023/laureates.csv') ? spoil(reply, asking) : {}

t.test('what becomes of the files', async (t) => {
  await testRules(t, files, [
    { spoil: file(() => ({ status: 405 })), rule: 'HEAD', wrong: /laureates\.csv answers 405/ },
    {
      spoil: file(() => ({ headers: { 'content-length': null, 'last-modified': null } })),
      rule: 'HEAD',
      wrong: /has neither/,
    },
    {
      spoil: file((_, { method }) => (method === 'OPTIONS' ? { status: 200 } : {})),
      rule: 'a page of the portal',
      wrong: /answers 200 to a preflight, without “”/,
    },
    {
      spoil: file(() => ({ headers: { 'access-control-allow-headers': null } })),
      rule: 'a page of the portal',
      wrong: /without “headers”/,
    },
    {
      spoil: file(() => ({ headers: { 'x-ratelimit-limit': '100', 'x-ratelimit-remaining': '10' } })),
      rule: 'no quota',
      wrong: /has 10 requests left of 100/,
    },
    { spoil: file(() => ({ status: 404 })), rule: 'it has the length', wrong: /answers 404/ },
    { spoil: file(() => ({ text: 'x' })), rule: 'it has the length', wrong: /has 1 bytes, not \d+/ },
    {
      spoil: file(({ text }) => ({ text: text.replace('A', 'B') })),
      rule: 'it has the length',
      wrong: /has the digest \w{64}, not \w{64}/,
    },
    {
      spoil: replacing('.ttl', /dcat:byteSize "\d+/g, 'dcat:byteSize "100000001'),
      rule: 'it is small enough',
      wrong: /laureates\.csv has 100000001 bytes, more than 100000000/,
    },
    { spoil: replacing('.ttl', 'dcat:Distribution', 'dcat:File'), rule: 'HEAD', wrong: /no file/ },
  ])
})
