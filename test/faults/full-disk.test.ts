/** A disk without room refuses a publication, and loses nothing. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import t, { type Test } from 'tap'
import { publishWith, startService } from '../program.ts'
import { type Body, publish2023 } from '../world.ts'
import { held, writeBrochures } from './editions.ts'

/** Mounts a small disk; null where that may not be done. */
function mountSmallDisk(t: Test, kilobytes: number): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'progress-ess-disk-'))
  const options = ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]
  const isMounted = spawnSync('mount', options).status === 0
  t.teardown(() => {
    if (isMounted) spawnSync('umount', [folder])
    rmSync(folder, { recursive: true })
  })
  return isMounted ? folder : null
}

t.test('a file that may not grow as long as the database', async (t) => {
  const path = publish2023(t)
  const [, second] = writeBrochures(dirname(path))
  const before = { bytes: readFileSync(path), ...held(path) }
  const { url } = await startService(t, { DATABASE_PATH: path })
  const length = before.bytes.length / 1024
  for (const kilobytes of [1, 64, length / 2, 0.9 * length].map(Math.floor)) {
    const limited = publishWith(`ulimit -f ${kilobytes}`, [second], { DATABASE_PATH: path })
    t.not(limited.status, 0, `${kilobytes} kB: it says so, or the system ends it`)
    t.ok(readFileSync(path).equals(before.bytes))
  }
  t.equal(held(path).id, before.id)
  const { meta } = (await (await fetch(`${url}/v1/laureates`)).json()) as Body
  t.strictSame([meta.total, meta.revision], [13, before.id])
  t.equal(publishWith('true', [second], { DATABASE_PATH: path }).status, 0, 'with room, it is published')
  t.not(held(path).id, before.id)
})

t.test('a disk that is full', async (t) => {
  const disk = mountSmallDisk(t, 3000)
  if (disk === null) return t.comment('NO SMALL DISK: only root may mount one')
  const path = join(disk, 'data.sqlite')
  const source = publish2023(t)
  copyFileSync(source, path)
  const [, second] = writeBrochures(dirname(source))
  const refused = publishWith('true', [second], { DATABASE_PATH: path })
  t.match(refused, { status: 1, errors: /full|no space/i })
  t.equal(held(path).id, held(source).id)
})
