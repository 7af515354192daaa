import t from 'tap'
import { RESOURCES } from '../../../src/resources/index.ts'
import { kindOf } from '../../../src/resources/kinds.ts'
import { fieldsWithOrdinals, ordinalsType } from '../../../src/resources/ordinals.ts'

t.test('as few bytes as hold so many values, and none', async (t) => {
  const widths = [0, 255, 256, 65_535, 65_536, 1_000_000]
  t.strictSame(
    widths.map((values) => ordinalsType(values).BYTES_PER_ELEMENT),
    [1, 1, 2, 2, 4, 4],
  )
})

t.test('whatever has one value that can be compared has an ordinal', async (t) => {
  for (const resource of RESOURCES) {
    const others = Object.keys(resource.fields).filter((name) => !fieldsWithOrdinals(resource).includes(name))
    const kinds = Object.entries(resource.fields).flatMap(([name, field]) =>
      others.includes(name) ? kindOf(field) : [],
    )
    t.ok(
      kinds.every((kind) => ['prose', 'list', 'points'].includes(kind)),
      resource.name,
    )
  }
})
