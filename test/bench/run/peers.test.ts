import { writeFileSync } from 'node:fs'
import t, { type Test } from 'tap'
import { exportFileIn, installedPeers, NGINX, PEERS, type Peer, RAW } from '../../../bench/run/peers.ts'
import { type Recorded, recordAnswer } from '../../../bench/run/recorded.ts'

const recorded: readonly Recorded[] = [
  { path: '/a?b', condition: '', status: 200, headers: { etag: '"x"' }, body: btoa('Bonjour') },
  { path: '/a?b', condition: '"x"', status: 304, headers: { etag: '"x"' }, body: '' },
]

async function start(t: Test, peer: Peer, folder: string) {
  const { url, stop } = await peer.start({ database: '', recorded, folder })
  t.teardown(stop)
  return url
}

t.test('the bare server sends what was recorded', async (t) => {
  const url = await start(t, RAW, t.testdir())
  const { headers, ...first } = await recordAnswer(url, String(RAW.pathOf('/a?b', 0)))
  t.match(first, { status: 200, body: btoa('Bonjour') })
  t.equal(headers.etag, '"x"')
  t.match(await recordAnswer(url, '/a?b', '"x"'), { status: 304, body: '' })
  t.match(await recordAnswer(url, '/b'), { status: 404 })
})

t.test(
  'nginx sends it from files',
  { skip: installedPeers([NGINX], () => undefined).length === 0 },
  async (t) => {
    const folder = t.testdir()
    writeFileSync(exportFileIn(folder), 'a,b')
    const url = await start(t, NGINX, folder)
    t.match(await recordAnswer(url, String(NGINX.pathOf('/a?b', 0))), { status: 200, body: btoa('Bonjour') })
    t.equal(await (await fetch(`${url}${NGINX.exportPath}`)).text(), 'a,b')
  },
)

t.test('who is not there is told of', async (t) => {
  const told: string[] = []
  const absent: Peer = { ...NGINX, name: 'another', needs: 'no-such-program' }
  t.strictSame(
    installedPeers([RAW, absent], (message) => told.push(message)),
    [RAW],
  )
  t.strictSame(told, ['Not measured: another, since there is no no-such-program in PATH.'])
  t.ok(PEERS.includes(RAW))
})
