/** The same record says the same thing in each form: null, empty lists, accents and line ends included. */
import t from 'tap'
import { REPRESENTATIONS, representationsOf } from '../../../src/representations/index.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { makeWorld } from '../../world.ts'
import { READERS } from './readers.ts'

t.test('every form has a reader', async (t) => {
  t.strictSame(Object.keys(READERS).sort(), REPRESENTATIONS.map(({ extension }) => extension).sort())
})

t.test('every form of every resource says what JSON says', async (t) => {
  const { app, get } = await makeWorld(t)
  for (const resource of RESOURCES) {
    const { data } = await get(`/v1/${resource.path}?limit=1000`)
    const [first] = data
    for (const form of representationsOf(resource)) {
      const { extension } = form
      const inPages = form.kind === 'paged' || form.pageSize !== undefined
      const collection = `/v1/${resource.path}.${extension}`
      for (const [url, expected] of [
        [`${collection}${inPages ? '?limit=1000&sort=id' : ''}`, data],
        [`${collection}?id=nobody`, []],
        [`/v1/${resource.path}/${first?.id}.${extension}`, [first]],
      ] as const) {
        const answer = await app.inject(url)
        t.equal(answer.statusCode, 200, url)
        t.strictSame([await READERS[extension]?.(answer.rawPayload, resource)].flat(), expected, url)
      }
    }
  }
})
