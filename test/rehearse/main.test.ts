import { join } from 'node:path'
import t from 'tap'
import { runRehearsal, startService } from '../program.ts'

t.test('every harvester is content with the service', async (t) => {
  const { url } = await startService(t, { DATABASE_PATH: join(t.testdir(), 'data.sqlite') })
  const { status, output, errors } = runRehearsal(`${url}/`)
  t.equal(errors, '')
  t.match(output, /\n {2}quality 9\/9\n/)
  t.match(output, /\n\d+ rules are kept, 0 are broken\.\n$/)
  t.equal(status, 0)
})

t.test('a service that does not know its public address is not fine', async (t) => {
  const { url } = await startService(t, { DATABASE_PATH: join(t.testdir(), 'data.sqlite') })
  const { status, output } = runRehearsal(url.replace('127.0.0.1', 'localhost'))
  t.match(output, /✗ the service knows its public address\n.*set BASE_URL\./)
  t.match(output, /, 1 are broken\.\n$/)
  t.equal(status, 1)
})

t.test('where nothing answers, nothing is fine, and no score is foretold', async (t) => {
  const { status, output } = runRehearsal('http://127.0.0.1:1')
  t.match(output, /\n0 rules are kept, \d+ are broken\.\n$/)
  t.notMatch(output, 'quality')
  t.equal(status, 1)
})

t.test('what is no address is refused', async (t) => {
  for (const words of [[], ['example'], ['https://x.example', 'more']]) {
    const { status, errors } = runRehearsal(...words)
    t.match(errors, /^Usage: npm run rehearse -- URL/)
    t.equal(status, 1)
  }
})
