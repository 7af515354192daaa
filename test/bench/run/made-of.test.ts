import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { madeOf } from '../../../bench/run/made-of.ts'

t.test('a file is made once, and again for a newer database', async (t) => {
  const folder = t.testdir({ database: '' })
  const [database, path] = [join(folder, 'database'), join(folder, 'other', 'file')]
  let count = 0
  const make = () => {
    madeOf(database, path, (path) => writeFileSync(path, `${++count}`))
    return readFileSync(path, 'utf8')
  }
  utimesSync(database, 1, 1)
  t.equal(make(), '1')
  t.equal(make(), '1')
  const later = Date.now() / 1000 + 60
  utimesSync(database, later, later)
  t.equal(make(), '2')
})
