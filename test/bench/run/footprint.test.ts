import t from 'tap'
import { measureFootprints } from '../../../bench/run/footprint.ts'
import { HANDWRITTEN } from '../../../bench/run/peers.ts'
import { OURS } from '../../../bench/run/repeated.ts'
import { publishMany } from '../../many.ts'

t.test('each start of both', async (t) => {
  const footprints = await measureFootprints(publishMany(t, 50), t.testdirName, { starts: 1, flood: 3 })
  t.strictSame(
    footprints.map(({ server }) => server),
    [OURS, HANDWRITTEN.name],
  )
  for (const { startTime, atRest, afterFlood } of footprints) {
    t.ok(startTime > 10)
    t.equal(atRest === null, afterFlood === null)
  }
})
