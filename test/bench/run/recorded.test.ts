import t from 'tap'
import { recordAnswer } from '../../../bench/run/recorded.ts'

t.test('a server that is not there', async (t) => {
  await t.rejects(recordAnswer('http://127.0.0.1:1', '/'), { code: 'ECONNREFUSED' })
})
