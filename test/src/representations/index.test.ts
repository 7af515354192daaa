import { readdirSync } from 'node:fs'
import t from 'tap'
import { REPRESENTATIONS, representationsOf } from '../../../src/representations/index.ts'
import { ndjson } from '../../../src/representations/ndjson.ts'
import type { BulkForm } from '../../../src/representations/representation.ts'
import { RESOURCES } from '../../../src/resources/index.ts'

const FOLDER = new URL('../../../src/representations/', import.meta.url)

t.test('every file that defines a representation is listed, once', async (t) => {
  const defined = []
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && name !== 'index.ts')) {
    const values: unknown[] = Object.values(await import(new URL(file, FOLDER).href))
    defined.push(
      ...values.filter((value) => typeof value === 'object' && Object.hasOwn(value ?? {}, 'contentType')),
    )
  }
  t.equal(defined.length, REPRESENTATIONS.length)
  t.strictSame(new Set(defined), new Set(REPRESENTATIONS))
})

t.test('each has an extension of its own, and states its whole type', async (t) => {
  t.equal(new Set(REPRESENTATIONS.map(({ extension }) => extension)).size, REPRESENTATIONS.length)
  for (const { extension, mediaType, contentType } of REPRESENTATIONS) {
    t.match(extension, /^[a-z]+(\.[a-z]+)?$/)
    t.match(contentType, mediaType)
  }
  for (const resource of RESOURCES)
    t.equal(representationsOf(resource)[0].extension, 'json', 'JSON comes first')
})

t.test('a form is offered for the resources that it can show', async (t) => {
  const picky: BulkForm = { ...ndjson, shows: ({ name }) => name === 'laureates' }
  const { representationsOf } = await t.mockImport<typeof import('../../../src/representations/index.ts')>(
    '../../../src/representations/index.ts',
    { '../../../src/representations/ndjson.ts': { ndjson: picky } },
  )
  const extensions = RESOURCES.map((resource) =>
    representationsOf(resource).map(({ extension }) => extension),
  )
  for (const [index, { name }] of RESOURCES.entries()) {
    t.equal(extensions[index]?.includes('ndjson'), name === 'laureates')
  }
})
