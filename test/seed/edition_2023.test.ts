import { readFileSync } from 'node:fs'
import t from 'tap'
import { prepareEdition } from '../../seed/pipeline.ts'
import { readSource } from '../../seed/source.ts'

const readJson = (name: string) =>
  JSON.parse(readFileSync(new URL(`../golden/2023-${name}.json`, import.meta.url), 'utf8'))

/** Records without their traces: what is published by default. */
function valuesOf(list: readonly object[]): Record<string, unknown>[] {
  return list.map((record) =>
    Object.fromEntries(
      // Every field of every record is traced.
      Object.entries(record as Record<string, { value: unknown }>).map(([field, { value }]) => [
        field,
        value,
      ]),
    ),
  )
}

const prepared = prepareEdition(readSource(new URL('../../seed/2023/', import.meta.url).pathname))
if (!prepared.ok) throw new Error(JSON.stringify(prepared.errors, null, 2))
const { findings, ...records } = prepared.value.records

t.test('the records of the real brochure', async (t) => {
  const published = Object.entries(records).map(([name, list]) => [name, valuesOf(list)])
  t.strictSame(Object.fromEntries(published), readJson('records'))
})

t.test('the findings in the real brochure', async (t) => {
  t.strictSame(valuesOf(findings), readJson('findings'))
})

t.test('a display name is only another case of what the brochure prints', async (t) => {
  const text = readFileSync(new URL('../../seed/2023/brochure.txt', import.meta.url), 'utf8').toLowerCase()
  for (const { display_name } of records.laureates) {
    t.ok(text.includes(display_name.value.toLowerCase()), display_name.value)
  }
})
