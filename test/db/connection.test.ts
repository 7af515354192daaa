import { readSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import t from 'tap'
import { openReadOnly, openWritable } from '../../db/connection.ts'

/** How many files take the place of one. */
const TIMES = 500

t.test(
  'what SQLite reads and what is sent as bytes is one file, also while others take its place',
  async (t) => {
    const folder = t.testdir()
    const path = join(folder, 'data.sqlite')
    // Each is another file: none comes back.
    for (let number = 0; number <= TIMES; number += 1) {
      const connection = openWritable(join(folder, `${number}`))
      connection.execute(`create table "number ${number}" (x)`)
      connection.close()
    }
    renameSync(join(folder, '0'), path)
    const replacing = new Worker(
      `const { renameSync } = require('node:fs')
    const { folder, path, times } = require('node:worker_threads').workerData
    for (let number = 1; number <= times; number += 1) {
      renameSync(folder + '/' + number, path)
      // Opening one takes longer: somebody always meets a replacement.
      for (const end = performance.now() + 0.05; performance.now() < end; );
    }`,
      { eval: true, workerData: { folder, path, times: TIMES } },
    )
    let isOver = false
    replacing.once('exit', () => {
      isOver = true
    })
    while (!isOver) {
      for (let time = 0; time < 50; time += 1) {
        const connection = openReadOnly(path)
        const [[name = ''] = []] = connection.rows('select name from sqlite_schema', [])
        const bytes = Buffer.alloc(connection.file.length())
        readSync(connection.file.fd, bytes, 0, bytes.length, 0)
        connection.close()
        if (!bytes.includes(`CREATE TABLE "${name}"`)) t.fail(`the bytes are not those of ${name}`)
      }
      await setImmediate()
    }
  },
)
